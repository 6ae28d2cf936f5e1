class ThingsController < ApplicationController
  before_action :set_thing
  def index
    Product.find(:first, :conditions => "admin = '" + params[:admin] + "'") # expect: high
    Product.all(:conditions => "admin = '#{params[:a]}'") # expect: high
    Product.first(:order => params[:o]) # expect: high
    Account.count(:group => params[:g]) # expect: high
    Account.minimum(:age, :conditions => "a = #{params[:a]}") # expect: high
    Account.sum(params[:col]) # expect: high
    Product.destroy_all("x = #{params[:x]}") # expect: high
    Product.where("title = '#{params[:title]}'").first # expect: high
    Product.where(category: 1).order("price #{params[:dir]}").limit(10) # expect: high
    ActiveRecord::Base.connection.select_values("SELECT id FROM x WHERE y = '#{params[:x]}'") # expect: high
    ActiveRecord::Base.connection.exec_query("SELECT * FROM x WHERE y = $1", "SQL", [params[:y]])
    query = "SELECT * FROM users WHERE name = '" + params[:name] + "'"
    @users = ActiveRecord::Base.connection.execute(query) # expect: high
    q = sprintf("SELECT * FROM users WHERE name = '%s'", params[:name])
    User.find_by_sql(q) # expect: high
    User.find_by_sql "SELECT * FROM users WHERE id = #{params[:id].to_i}"
    name = params[:name]
    name = name.strip.downcase
    User.where("lower(name) = '#{name}'") # expect: high
    User.where("lower(name) = ?", name)
    ids = params[:ids].split(",").map(&:to_i)
    User.where("id IN (#{ids.join(",")})")
    User.where(id: ids).pluck(:name)
    conditions = []
    conditions << "name = '#{params[:name]}'" if params[:name]
    User.where(conditions.join(" AND ")) # expect: high
    clause = ["active = ?", true]
    User.where(clause)
    scope = User.all
    scope = scope.where("age > #{params[:age]}") if params[:age].present? # expect: high
    scope = scope.where("age > ?", params[:age]) if params[:age].present?
    scope.order("#{params[:sort]} #{params[:dir]}") # expect: high
    respond_to do |format|
      format.html
      format.json { render json: User.where("name = '#{params[:q]}'") } # expect: high
    end
    User.transaction do
      User.connection.execute("UPDATE users SET n = '#{params[:n]}'") # expect: high
    end
    User.where("name = '#{h(params[:q])}'") # expect: high
    User.where("name = '#{params[:user][:name]}'") # expect: high
    User.where("name = '#{user_params[:name]}'") # expect: high
    User.where(user_params)
    User.new(user_params)
    User.where("a = #{rand(10)} and t = #{Time.now.to_i} and u = #{current_user.id}")
    User.order(params[:sort] == "name" ? :name : :id)
    User.where("x = '#{self.class.name}' AND y = #{@thing.id}")
    User.select(:id, :name).where("age BETWEEN ? AND ?", params[:a], params[:b])
    User.where("#{params[:field]} = ?", params[:value]) # expect: high
    User.includes(:posts).references(:posts).where("posts.title = '#{params[:t]}'") # expect: high
    User.find_by(id: params[:id])&.posts&.where("a = '#{params[:a]}'") # expect: high
    @things = policy_scope(Thing).order("created_at DESC")
    items = params[:items].map { |i| "'#{i}'" }.join(",")
    Thing.where("name IN (#{items})") # expect: high
    quoted = params[:items].map { |i| Thing.connection.quote(i) }.join(",")
    Thing.where("name IN (#{quoted})")
    Thing.unscoped.where("name = '#{session[:n]}'") # expect: high
    Thing.where(<<-SQL, name: params[:name])
      name = :name
    SQL
    Thing.where(Thing.arel_table[:name].eq(params[:name]))
    Thing.where(["name = '%s'", params[:name]])
  end

  private

  def set_thing
    @thing = Thing.find(params[:id])
  end

  def user_params
    params.require(:user).permit(:name)
  end
end
class Report
  def initialize(conn)
    @conn = conn
  end

  def run(name)
    @conn.exec("SELECT * FROM r WHERE n = '#{name}'") # expect: high
    @conn.exec_params("SELECT * FROM r WHERE n = $1", [name])
    @conn.query("SELECT 1")
    sql = "SELECT * FROM r"
    sql += " LIMIT #{Integer(@limit)}"
    @conn.query(sql)
  end
end
