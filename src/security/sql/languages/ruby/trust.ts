import type { SqlCheck, SqlCleaner, SqlFormat, SqlPassing, SqlSource } from '../../language.ts';

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Where texts come in. */
export const RUBY_SOURCES: readonly SqlSource[] = [
  {
    pattern: /^(?:this\.)?(?:params|_params|cookies|query_parameters|request_parameters)\b(?!\.to_i\b)/,
    what: 'the request',
  },
  { pattern: /^(?:this\.)?session(?:\.|\[|$)/, what: 'the session' },
  {
    pattern:
      /^(?:this\.)?(?:request|req|controller\.request\(\))\.(?:params|query_parameters|request_parameters|path_parameters|env|headers|cookies|body|raw_post|referer|referrer|user_agent|query_string|url|path|fullpath|original_url|GET|POST|parameters|get_header|remote_ip|host|subdomain|media_type|content_type)(?:\(\))?/,
    what: 'the request',
  },
  { pattern: /^ENV\b/, what: 'the environment' },
  { pattern: /^(?:ARGV|ARGF|\$ARGV|\$\*)(?![\w])/, what: 'an argument of the program' },
  {
    pattern: /^(?:gets|readline|readlines|STDIN\.\w+|\$stdin\.\w+|Readline\.readline)(?:\(\))?$/,
    what: 'what was read',
  },
  {
    pattern:
      /^(?:File|IO|URI|Net\.HTTP|HTTP|Faraday|RestClient|HTTParty)\.(?:read|readlines|open|get|post|foreach|binread)\(\)/,
    what: 'what was read',
  },
  { pattern: /^`\(\)/, what: 'the output of a command' },
];

/** What cannot end a command or a value, whatever went in. */
export const RUBY_CLEANERS: readonly SqlCleaner[] = [
  {
    names: words(
      'to_i to_f to_d to_r to_c to_date to_time to_datetime to_bool to_formatted_s size length count hash ord hex oct abs round floor ceil id ids object_id hexdigest crc32 iso8601 strftime to_fs beginning_of_day end_of_day ago from_now year month day hour minute number? parameterize table_name quoted_table_name table_name_prefix table_name_suffix primary_key quoted_primary_key inheritance_column column_names model_name klass underscore tableize pluralize adapter_name polymorphic_name class_name sti_name attribute_names human_attribute_name uuid current_timestamp sanitize_limit',
    ),
    on: 'any',
    makes: 'number',
  },
  {
    names: words('table_name quoted_table_name primary_key column_names rand sanitize_limit'),
    on: 'none',
    makes: 'number',
  },
  {
    names: words('name to_s'),
    on: /(?:^|\.)(?:class\(\)|klass(?:\(\))?|model(?:\(\))?|base_class(?:\(\))?)$/,
    makes: 'number',
  },
  { names: words('locale default_locale env root'), on: /^(?:I18n|Rails)$/, makes: 'number' },
  {
    names: words('parse now today current strptime at'),
    on: /(?:^|\.)(?:Date|Time|DateTime|zone\(\))$/,
    makes: 'number',
  },
  {
    names: words(
      'quote quote_column_name quote_table_name quote_identifier quote_ident quote_string_value quoted_date literal sanitize_sql sanitize_sql_array sanitize_sql_for_conditions sanitize_sql_for_order sanitize_sql_hash sanitize_sql_for_assignment sanitize_sql_hash_for_assignment sanitize replace_bind_variables send_sanitize cast sanitized_sql escape_literal escape_identifier identifier placeholder_literal_string to_sql quote_value',
    ),
    on: 'any',
    makes: 'quoted',
  },
  {
    names: words(
      'quote quote_column_name quote_table_name quote_value sanitize_sql sanitize_sql_array sanitize_sql_for_conditions sanitize_sql_for_order sanitize_sql_hash sanitize_sql_for_assignment sanitize',
    ),
    on: 'none',
    makes: 'quoted',
  },
  // Nodes of Arel quote what they are given.
  {
    names: words(
      'eq not_eq gt gteq lt lteq in not_in matches does_not_match between eq_any eq_all matches_any asc desc',
    ),
    on: 'any',
    makes: 'quoted',
  },
  { names: words('escape escape_string quote_string escape_bytea sanitize_sql_like es'), on: 'any', makes: 'escaped' },
  { names: words('sanitize_sql_like escape_sql quote_string'), on: 'none', makes: 'escaped' },
];

/** Questions whose yes makes a text safe. */
export const RUBY_CHECKS: readonly SqlCheck[] = [
  { names: words('match? match =~'), on: 'any', subject: 'receiver', by: { kind: 'pattern', in: 0 } },
  { names: words('match? match =~ ==='), on: 'any', subject: 0, by: { kind: 'pattern', in: 'receiver' } },
  {
    names: words(
      'include? member? key? has_key? has_value? value? any? exclude_not? cover? column_for_attribute? index',
    ),
    on: 'any',
    subject: 0,
    by: { kind: 'list', in: 'receiver' },
  },
  { names: words('in?'), on: 'any', subject: 'receiver', by: { kind: 'list', in: 0 } },
  { names: words('column_exists? table_exists? data_source_exists?'), on: 'any', subject: 0, by: { kind: 'nature' } },
  { names: words('has_attribute? attribute_method? has_column?'), on: 'any', subject: 0, by: { kind: 'nature' } },
  { names: words('integer? numeric? is_number? is_integer?'), on: 'any', subject: 'receiver', by: { kind: 'nature' } },
];

/** What puts a text together by directives. */
export const RUBY_FORMATS: readonly SqlFormat[] = [
  { names: words('format sprintf'), on: 'none', style: 'printf', template: 0, values: 1 },
  { names: words('%'), on: 'any', style: 'printf', template: 'receiver', values: 0 },
  { names: words('format sprintf'), on: /(?:^|\.)Kernel$/, style: 'printf', template: 0, values: 1 },
];

/** What gives a text back, whole or in part. */
export const RUBY_PASSING: readonly SqlPassing[] = [
  {
    names: words(
      'to_s to_str to_sym inspect strip lstrip rstrip chomp chop squish downcase upcase capitalize swapcase titleize camelize humanize reverse html_safe presence first last slice truncate itself dup freeze encode force_encoding unicode_normalize scrub b to_json to_param to_query permit require to_unsafe_h read string succ next tr tr_s delete squeeze strip_heredoc indent ljust rjust center split lines chars values keys flatten uniq sort compact values_at shift pop sample take drop symbolize_keys with_indifferent_access as_json then tap value min max',
    ),
    on: 'any',
    of: ['receiver'],
  },
  { names: words('gsub sub gsub! sub! replace prepend concat insert'), on: 'any', of: ['receiver', 1] },
  {
    names: words(
      'escape unescape escape_html escapeHTML h encode_www_form_component decode_www_form_component unescapeHTML parse load decode64 encode64 strict_decode64 strip_tags sanitize_html',
    ),
    on: /(?:^|\.)(?:CGI|URI|ERB\.Util|Rack\.Utils|JSON|YAML|Marshal|Base64|helpers\(\)|ActionController\.Base)$/,
    of: [0],
  },
  { names: words('h html_escape raw strip_tags u url_encode Array String'), on: 'none', of: [0] },
];

/** Functions that only tell. */
export const RUBY_QUIET: RegExp =
  /(?:^|\.)(?:puts|print|p|pp|printf|warn|raise|fail|abort|logger|logger\(\)\.\w+|Rails\.logger\(\)\.\w+|debug|info|error|fatal|say|say_with_time|flash|render|redirect_to|notify|t|translate|describe|context|it|desc|log|benchmark|instrument)(?:\(\))?$|(?:Error|Exception)$/;
