-- What a reader gets, as bytes that were made beforehand: one row by its key, from a table without row-level security.
select etag, answer from bench.initiative_answer where tenant_id = $1 and initiative_id = $2
