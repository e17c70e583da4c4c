/** What is read of a gate case and of an initiative. */
type Told = { initiativeId?: string; version?: number; basis?: string | null };
/** Swagger UI's request; its own type leaves all of it open. */
type Call = {
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  [more: string]: unknown;
};

/**
 * Runs in the browser, inside Swagger UI: gives a POST a fresh Idempotency-Key, a PUT, PATCH or DELETE the ETag that
 * reading the resource gives at that moment, and a `basedOn` that still is the example's the version or dossier that is
 * current, unless one was filled in. Sent as text, so it may use nothing from around it.
 */
export const fillHeaders = async (request: Call): Promise<Call> => {
  const { url = '', body } = request;
  const method = (request.method ?? 'GET').toUpperCase();
  const headers = request.headers ?? {};
  request.headers = headers;
  const examples = ['0190a000-0000-7000-8000-000000000001', '"state.sv"'];
  const isMissing = (name: string): boolean => headers[name] === undefined || examples.includes(headers[name]);
  const authorization = headers['Authorization'] === undefined ? {} : { Authorization: headers['Authorization'] };
  const read = (address: string) => fetch(address, { headers: { Accept: 'application/json', ...authorization } });
  if (headers['If-None-Match'] === '') delete headers['If-None-Match'];
  // The example's trace would make one trace of all that anybody tries.
  if (headers['traceparent']?.startsWith('00-4bf92f3577b34da6a3ce929d0e0e4736')) delete headers['traceparent'];
  if (method === 'POST' && isMissing('Idempotency-Key') && !url.includes('/token')) {
    headers['Idempotency-Key'] = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  }
  if (['PUT', 'PATCH', 'DELETE'].includes(method) && isMissing('If-Match')) {
    const etag = (await read(url)).headers.get('etag');
    if (etag !== null) headers['If-Match'] = etag;
  }
  const [base, rest] = url.split('/gate-cases/');
  if (typeof body === 'string' && rest !== undefined && /"basedOn":\s*(1|"0{64}")\s*[,}]/.test(body)) {
    // The service's own answers, or a problem, which has none of these.
    const tell = async (path: string) => (await (await read(`${base}/${path}`)).json()) as Told;
    const { initiativeId, basis } = await tell(`gate-cases/${rest.split('/')[0]}`);
    const { version } = await tell(`initiatives/${initiativeId}`);
    request.body = body
      .replace(/"basedOn":\s*"0{64}"/, (same) => (typeof basis === 'string' ? `"basedOn": "${basis}"` : same))
      .replace(/"basedOn":\s*1(?=\s*[,}])/, (same) => (version === undefined ? same : `"basedOn": ${version}`));
  }
  return request;
};
