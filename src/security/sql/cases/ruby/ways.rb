class Base
  TABLE = "t"
  def initialize(db) = @db = db
  def input
    ENV["X"]
  end
  def fixed
    "x"
  end
end
class Child < Base
  def go
    @db.execute("select * from t where a = '#{input}'") # expect: high
    @db.execute("select * from t where a = '#{fixed}'")
    @db.execute("select * from t where a = '#{self.input}'") # expect: high
    @db.execute("select * from #{TABLE} where a = 1")
  end
end
module Reads
  def read
    $stdin.gets
  end
end
class WithModule
  include Reads
  def go(db)
    db.execute("select * from t where a = '#{read}'") # expect: high
  end
end
class User
  attr_accessor :name
  def initialize(name)
    @name = name
  end
  def find(db)
    db.execute("select * from t where a = '#{@name}'") # expect: high
    db.execute("select * from t where a = '#{name}'") # expect: high
  end
end
def ident(x) = x
db = SQLite3::Database.new("x")
db.execute("select * from t where a = '#{ident(ARGV[0])}'") # expect: high
db.execute("select * from t where a = '#{ident('a')}'")
f = ->(x) { x.to_i }
db.execute("select * from t where a = #{f.call(ARGV[0])}")
db.execute("select * from t where a = #{f.(ARGV[0])}")
h = { a: ARGV[0], b: "x" }
db.execute("select * from t where a = '#{h[:a]}'") # expect: high
db.execute("select * from t where a = '#{h[:b]}'")
a, b = "x", ARGV[0]
db.execute("select * from t where a = '#{a}'")
db.execute("select * from t where a = '#{b}'") # expect: high
x = if ARGV[0] == "1" then "a" else "b" end
db.execute("select * from t where a = '#{x}'")
y = begin
  ARGV[0]
rescue StandardError
  "x"
end
db.execute("select * from t where a = '#{y}'") # expect: high
z = ARGV[0]
z = "safe" unless %w[a b].include?(z)
db.execute("select * from t where a = '#{z}'")
q = "select * from t where a = '%s'" % [ARGV[0]]
db.execute(q) # expect: high
db.execute("select * from t where a = %d" % ARGV[0])
db.execute("select * from t where a = '%{n}'" % { n: ARGV[0] }) # expect: high
db.execute("select * from t where a = " << ARGV[0]) # expect: high
db.execute(["select * from t", "where a = '#{ARGV[0]}'"].join(" ")) # expect: high
sql = +""
sql << "select * from t where "
sql.concat("a = '", ARGV[0], "'")
db.execute(sql) # expect: high
db.execute("select * from t where a = '#{ARGV[0].gsub("'", "''")}'") # expect: high
db.execute("select * from t where a = '#{ARGV.first}'") # expect: high
db.execute("select * from t limit #{[ARGV[0].to_i, 10].min}")
db.execute(<<~SQL % [ARGV[0]]) # expect: high
  select * from t where a = '%s'
SQL
db.execute(format("select * from t where a = %<id>d", id: ARGV[0]))
File.open("x") { |io| io.each_line { |line| db.execute("insert into t values ('#{line}')") } } # expect: high
STDIN.each_line do |line|
  db.execute("insert into t values ('#{line.chomp}')") # expect: high
end

module Outer
  class Outer < Outer
    include Outer
    module Inner
      include Outer

      def go(db)
        db.execute("select * from t where a = '#{ENV["A"]}'") # expect: high
      end
    end
  end
end
