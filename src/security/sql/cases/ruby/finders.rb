class Product < ActiveRecord::Base
  named_scope :by, lambda { |a| { :conditions => "a = '#{a}'" } } # expect: high
  scope :old, :conditions => "made < '#{Time.now}'"
  scope :older, lambda { where("made < '#{1.week.ago.to_s(:db)}'") }
  has_many :things, :conditions => "owner = #{self.id}"
  def self.cheap(max)
    self.where("price < #{max}") # expect: high
  end
  def like(other)
    Product.find(:all, :conditions => "x = #{self.id}")
    Product.find(:all, :conditions => ["x = #{other} and y = ?", 1]) # expect: high
    Product.connection.insert "INSERT INTO x VALUES ('#{other}')" # expect: high
    Product.where("#{Product.quoted_table_name}.id = 1")
    Product.where("name = #{Product.sanitize(other)}")
    Product.where("name = #{Product.connection.quote(other)}")
    Product.where("id IN (#{Product.where(a: 1).select(:id).to_sql})")
    Product.order("field(id, #{ids.join(',')})")
    Product.count_by_sql "SELECT count(*) FROM x WHERE y = '#{other}'" # expect: high
    Product.where("x = #{CONSTANT}")
    Product.where("x = #{Foo::BAR}")
    Product.where("x = #{:sym}")
    Product.where("x = '#{I18n.locale}'")
    Product.where("x = #{other.to_i} and y = #{other.id}")
    Product.where("x = #{other ? 1 : 2}")
    Product.where("lower(name) LIKE '%#{other.downcase}%'") # expect: high
    Product.update_all("x = #{other}") # expect: high
    Product.update_all(["x = ?", other])
    Product.update_all({ x: other }, "y = #{other}") # expect: high
    Product.delete_all(["x = ?", other])
    Product.where("a = :a", { a: other })
    Product.where(<<-SQL) # expect: high
      a = '#{other}'
    SQL
    Product.all.select("a").group("b, #{other}") # expect: high
    Product.from("x as #{other}").all # expect: medium
    Product.exists?(["x = '#{other}'"]) # expect: high
    Product.exists?(["x = ?", other])
    Product.order("#{other} ASC, id") # expect: high
    Product.reorder("#{self.class.table_name}.name")
    Product.pluck("sum(#{other})") # expect: high
    Product.maximum("x + #{other}") # expect: high
    Product.includes(:a).where("b.c = '" << other << "'") # expect: high
    Product.where("x = %s" % other) # expect: high
    Product.where("x = %s" % [Product.connection.quote(other)])
    Product.find_by_sql(["SELECT * FROM x WHERE y = '#{other}'"]) # expect: high
    Product.find_by_sql(["SELECT * FROM x WHERE y = :y", { y: other }])
    Product.find_by("x = ?", other)
    Product.select { |p| p.name == "x = #{other}" }
    Product.first.things.where(name: other)
    [1, 2].select { |x| x > other }
    list.group_by { |x| x }.order("x = #{other}") # expect: high
    "order by #{other}"
    { order: "#{other} desc" }
    I18n.t("update.where", from: "x #{other}")
    Rails.logger.debug "SELECT * FROM x WHERE #{other}"
    ActiveRecord::Base.connection.execute("SELECT set_config('x', '#{other}', true)") # expect: high
    ActiveRecord::Base.sanitize_sql(["x = ?", other])
    ActiveRecord::Base.connection.exec_delete("DELETE FROM x WHERE y = #{ActiveRecord::Base.connection.quote(other)}")
    Product.where("made BETWEEN '#{Date.parse(other)}' AND '#{Time.zone.now.beginning_of_day}'")
    Product.where("#{Arel.sql('x')} = 1")
    Product.where(Arel.sql("x = #{other}")) # expect: high
    Product.where("tags @> ARRAY[?]", other)
    Product.order(Arel.sql("CASE WHEN x = 1 THEN 0 END"))
    Product.limit(other).offset(other)
    Product.where("a in (#{other.map { '?' }.join(',')})", *other)
    Product.where("a in (#{Array.new(other.size, '?').join(',')})", *other)
  end
end
