class User < ApplicationRecord
  PREFIX = "u_"
  scope :named, ->(name) { where("name = '#{name}'") } # expect: high
  scope :safely_named, ->(name) { where("name = ?", name) }
  scope :active, -> { where("#{table_name}.active = 1") }
  has_many :posts, -> { order("made desc") }

  def self.search(term)
    where("name like '%#{term}%'") # expect: high
  end

  def self.safe_search(term)
    where("name like ?", "%#{sanitize_sql_like(term)}%")
  end

  def self.ordered(column)
    return all unless column_names.include?(column)
    order("#{column} desc")
  end

  def self.unordered(column)
    order("#{column} desc") # expect: high
  end

  def self.raw(id)
    find_by_sql("SELECT * FROM users WHERE id = " + id) # expect: high
  end

  def self.table(name)
    connection.execute("SELECT * FROM #{connection.quote_table_name(name)}")
    connection.execute("SELECT * FROM #{PREFIX}users")
  end

  def siblings
    self.class.where("id != #{id}")
    User.where("team_id = #{team.id} and made < '#{1.day.ago}'")
    User.where("manager_id = #{manager_id}")
  end
end
