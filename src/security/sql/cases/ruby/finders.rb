class Product < ActiveRecord::Base
  named_scope :by, lambda { |a| { :conditions => "a = '#{a}'" } } # bad
  scope :old, :conditions => "made < '#{Time.now}'"
  scope :older, lambda { where("made < '#{1.week.ago.to_s(:db)}'") }
  has_many :things, :conditions => "owner = #{self.id}"
  def self.cheap(max)
    self.where("price < #{max}") # bad
  end
  def like(other)
    Product.find(:all, :conditions => "x = #{self.id}")
    Product.find(:all, :conditions => ["x = #{other} and y = ?", 1]) # bad
    Product.connection.insert "INSERT INTO x VALUES ('#{other}')" # bad
    Product.where("#{Product.quoted_table_name}.id = 1")
    Product.where("name = #{Product.sanitize(other)}")
    Product.where("name = #{Product.connection.quote(other)}")
    Product.where("id IN (#{Product.where(a: 1).select(:id).to_sql})")
    Product.order("field(id, #{ids.join(',')})")
    Product.count_by_sql "SELECT count(*) FROM x WHERE y = '#{other}'" # bad
    Product.where("x = #{CONSTANT}")
    Product.where("x = #{Foo::BAR}")
    Product.where("x = #{:sym}")
    Product.where("x = '#{I18n.locale}'")
    Product.where("x = #{other.to_i} and y = #{other.id}")
    Product.where("x = #{other ? 1 : 2}")
    Product.where("lower(name) LIKE '%#{other.downcase}%'") # bad
    Product.update_all("x = #{other}") # bad
    Product.update_all(["x = ?", other])
    Product.update_all({ x: other }, "y = #{other}") # bad
    Product.delete_all(["x = ?", other])
    Product.where("a = :a", { a: other })
    Product.where(<<-SQL) # bad
      a = '#{other}'
    SQL
    Product.all.select("a").group("b, #{other}") # bad
    Product.from("x as #{other}").all # bad
    Product.exists?(["x = '#{other}'"]) # bad
    Product.exists?(["x = ?", other])
    Product.order("#{other} ASC, id") # bad
    Product.reorder("#{self.class.table_name}.name")
    Product.pluck("sum(#{other})") # bad
    Product.maximum("x + #{other}") # bad
    Product.includes(:a).where("b.c = '" << other << "'") # bad
    Product.where("x = %s" % other) # bad
    Product.where("x = %s" % [Product.connection.quote(other)])
    Product.find_by_sql(["SELECT * FROM x WHERE y = '#{other}'"]) # bad
    Product.find_by_sql(["SELECT * FROM x WHERE y = :y", { y: other }])
    Product.find_by("x = ?", other)
    Product.select { |p| p.name == "x = #{other}" }
    Product.first.things.where(name: other)
    [1, 2].select { |x| x > other }
    list.group_by { |x| x }.order("x = #{other}") # bad
    "order by #{other}"
    { order: "#{other} desc" }
    I18n.t("update.where", from: "x #{other}")
    Rails.logger.debug "SELECT * FROM x WHERE #{other}"
    ActiveRecord::Base.connection.execute("SELECT set_config('x', '#{other}', true)") # bad
    ActiveRecord::Base.sanitize_sql(["x = ?", other])
    ActiveRecord::Base.connection.exec_delete("DELETE FROM x WHERE y = #{ActiveRecord::Base.connection.quote(other)}")
    Product.where("made BETWEEN '#{Date.parse(other)}' AND '#{Time.zone.now.beginning_of_day}'")
    Product.where("#{Arel.sql('x')} = 1")
    Product.where(Arel.sql("x = #{other}")) # bad
    Product.where("tags @> ARRAY[?]", other)
    Product.order(Arel.sql("CASE WHEN x = 1 THEN 0 END"))
    Product.limit(other).offset(other)
    Product.where("a in (#{other.map { '?' }.join(',')})", *other)
    Product.where("a in (#{Array.new(other.size, '?').join(',')})", *other)
  end
end
