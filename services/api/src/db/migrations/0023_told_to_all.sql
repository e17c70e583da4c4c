-- needs-code: 2
--
-- Lists by change go by when everybody who may read an initiative was last told of something, and no longer by when its row was
-- last written: that told of what is for those who take part alone, and of what happened to several at once. Where the row has
-- been made by code from before this, its fold is an older one, and it is listed by when it was written, until it is folded anew.
-- Code from before this finds the same as it did, and goes through more rows for it.

alter table public.initiative add column told_at timestamptz;

create index initiative_open_by_told on public.initiative
  (tenant_id, openness, (case when fold >= 14 and told_at is not null then told_at else recorded_at end), initiative_id)
  include (fold, recorded_at, told_at);
drop index public.initiative_open_by_change;
