require 'mysql2'
require 'pg'
require 'sqlite3'
require 'sequel'

DB = Sequel.connect(ENV['DATABASE_URL'])
TABLE = "things"

client = Mysql2::Client.new(host: 'localhost')
client.query("SELECT * FROM t WHERE a = '#{ARGV[0]}'") # expect: high
client.query("SELECT * FROM t WHERE a = '#{client.escape(ARGV[0])}'")
client.query("SELECT * FROM t WHERE a = #{client.escape(ARGV[0])}") # expect: high
client.prepare("SELECT * FROM t WHERE a = ?").execute(ARGV[0])

conn = PG.connect(dbname: 'shop')
conn.exec("SELECT * FROM t WHERE a = '#{gets.chomp}'") # expect: high
conn.exec("SELECT * FROM t WHERE a = '" + ENV['A'] + "'") # expect: high
conn.exec_params("SELECT * FROM t WHERE a = $1", [gets])
conn.exec_params("SELECT * FROM t WHERE a = '" + gets + "'") # expect: high
conn.exec("SELECT * FROM t WHERE a = '" + conn.escape_string(gets) + "'")
conn.exec("SELECT * FROM #{conn.quote_ident(gets)}")
conn.prepare('by_a', "SELECT * FROM t WHERE a = '#{gets}'") # expect: high
conn.prepare('by_a', 'SELECT * FROM t WHERE a = $1')
conn.exec_prepared('by_a', [gets])

db = SQLite3::Database.new("shop.db")
db.execute("INSERT INTO t VALUES ('#{ARGV[0]}')") # expect: high
db.execute("INSERT INTO t VALUES (?)", [ARGV[0]])
db.execute "SELECT * FROM t WHERE id = #{ARGV[0].to_i}"
db.execute("SELECT * FROM #{TABLE}")
db.execute("SELECT #{%w[a b].join(', ')} FROM t")
marks = (["?"] * ARGV.size).join(", ")
db.execute("SELECT * FROM t WHERE a IN (#{marks})", ARGV)
db.execute("SELECT * FROM t WHERE host = '#{`hostname`}'") # expect: high

DB["SELECT * FROM t WHERE a = '#{ARGV[0]}'"].all # expect: high
DB["SELECT * FROM t WHERE a = ?", ARGV[0]].all
DB.fetch("SELECT * FROM t WHERE a = '#{ARGV[0]}'") # expect: high
DB.fetch("SELECT * FROM t WHERE a = ?", ARGV[0])
DB[:t].where(a: ARGV[0])
DB[:t].where(Sequel.lit("a = '#{ARGV[0]}'")) # expect: high
DB[:t].where(Sequel.lit("a = ?", ARGV[0]))
DB[:t].where { a > ARGV[0] }
DB.run("DROP TABLE #{ARGV[0]}") # expect: medium

def find(db, name)
  db.execute("SELECT * FROM t WHERE name = '#{name}'") # expect: high
end

def find_number(db, id)
  db.execute("SELECT * FROM t WHERE id = #{Integer(id)}")
end

def build(filters)
  sql = "SELECT * FROM t WHERE 1 = 1"
  values = []
  filters.each do |key, value|
    next unless %w[a b].include?(key)
    sql += " AND #{key} = ?"
    values << value
  end
  [sql, values]
end

ARGV.each do |name|
  db.execute("DELETE FROM t WHERE name = '#{name}'") # expect: high
end

puts "Select one of #{ARGV[0]} from the list"
warn "UPDATE failed for #{ARGV[0]}"
raise "SELECT * FROM t WHERE a = #{ARGV[0]}"
