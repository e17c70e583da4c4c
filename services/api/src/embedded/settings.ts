/** Flags of `initdb`. ICU gives Swedish order; a UTF-8 C locale keeps å, ä and ö in trigrams, which plain C drops. */
export const initdbFlags = (folder: string, passwordFile: string | undefined): string[] => [
  `--pgdata=${folder}`,
  '--username=postgres',
  '--encoding=UTF8',
  process.platform === 'darwin' ? '--locale=en_US.UTF-8' : '--locale=C.UTF-8',
  '--locale-provider=icu',
  '--icu-locale=sv-SE',
  ...(passwordFile === undefined
    ? ['--auth=trust', '--no-sync']
    : ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]),
];

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_timezone: 'UTC',
  timezone: 'UTC',
  log_min_messages: 'warning',
  // Else a check that fails writes the whole row, people's words included, into a log that no erasure reaches.
  log_error_verbosity: 'terse',
};

/** A throw-away cluster has nothing to lose, and many test files at once. */
const throwAway = {
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

export const serverFlags = (cluster: string, port: number, durable: boolean): string[] => [
  '-D',
  cluster,
  '-p',
  String(port),
  ...Object.entries({ ...always, ...(durable ? {} : throwAway) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]),
];
