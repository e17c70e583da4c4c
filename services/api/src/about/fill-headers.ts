/** Swagger UI's request; its own type leaves all of it open. */
type Call = { url?: string; method?: string; headers?: Record<string, string>; [more: string]: unknown };

/**
 * Runs in the browser, inside Swagger UI: gives a POST a fresh Idempotency-Key, and a PUT, PATCH or DELETE the ETag
 * that reading the resource gives at that moment, unless one was filled in. Sent as text, so it may use nothing from
 * around it.
 */
export const fillHeaders = async (request: Call): Promise<Call> => {
  const { url = '' } = request;
  const method = (request.method ?? 'GET').toUpperCase();
  const headers = request.headers ?? {};
  request.headers = headers;
  const examples = ['0190a000-0000-7000-8000-000000000001', '"state.sv"'];
  const isMissing = (name: string): boolean => headers[name] === undefined || examples.includes(headers[name]);
  if (headers['If-None-Match'] === '') delete headers['If-None-Match'];
  if (method === 'POST' && isMissing('Idempotency-Key') && !url.includes('/token')) {
    headers['Idempotency-Key'] = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  }
  if (['PUT', 'PATCH', 'DELETE'].includes(method) && isMissing('If-Match')) {
    const authorization = headers['Authorization'] === undefined ? {} : { Authorization: headers['Authorization'] };
    const current = await fetch(url, { headers: { Accept: 'application/json', ...authorization } });
    const etag = current.headers.get('etag');
    if (etag !== null) headers['If-Match'] = etag;
  }
  return request;
};
