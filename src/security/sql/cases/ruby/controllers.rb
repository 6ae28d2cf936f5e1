class ThingsController < ApplicationController
  before_action :set_thing
  def index
    Product.find(:first, :conditions => "admin = '" + params[:admin] + "'") # bad
    Product.all(:conditions => "admin = '#{params[:a]}'") # bad
    Product.first(:order => params[:o]) # bad
    Account.count(:group => params[:g]) # bad
    Account.minimum(:age, :conditions => "a = #{params[:a]}") # bad
    Account.sum(params[:col]) # bad
    Product.destroy_all("x = #{params[:x]}") # bad
    Product.where("title = '#{params[:title]}'").first # bad
    Product.where(category: 1).order("price #{params[:dir]}").limit(10) # bad
    ActiveRecord::Base.connection.select_values("SELECT id FROM x WHERE y = '#{params[:x]}'") # bad
    ActiveRecord::Base.connection.exec_query("SELECT * FROM x WHERE y = $1", "SQL", [params[:y]])
    query = "SELECT * FROM users WHERE name = '" + params[:name] + "'"
    @users = ActiveRecord::Base.connection.execute(query) # bad
    q = sprintf("SELECT * FROM users WHERE name = '%s'", params[:name])
    User.find_by_sql(q) # bad
    User.find_by_sql "SELECT * FROM users WHERE id = #{params[:id].to_i}"
    name = params[:name]
    name = name.strip.downcase
    User.where("lower(name) = '#{name}'") # bad
    User.where("lower(name) = ?", name)
    ids = params[:ids].split(",").map(&:to_i)
    User.where("id IN (#{ids.join(",")})")
    User.where(id: ids).pluck(:name)
    conditions = []
    conditions << "name = '#{params[:name]}'" if params[:name]
    User.where(conditions.join(" AND ")) # bad
    clause = ["active = ?", true]
    User.where(clause)
    scope = User.all
    scope = scope.where("age > #{params[:age]}") if params[:age].present? # bad
    scope = scope.where("age > ?", params[:age]) if params[:age].present?
    scope.order("#{params[:sort]} #{params[:dir]}") # bad
    respond_to do |format|
      format.html
      format.json { render json: User.where("name = '#{params[:q]}'") } # bad
    end
    User.transaction do
      User.connection.execute("UPDATE users SET n = '#{params[:n]}'") # bad
    end
    User.where("name = '#{h(params[:q])}'") # bad
    User.where("name = '#{params[:user][:name]}'") # bad
    User.where("name = '#{user_params[:name]}'") # bad
    User.where(user_params)
    User.new(user_params)
    User.where("a = #{rand(10)} and t = #{Time.now.to_i} and u = #{current_user.id}")
    User.order(params[:sort] == "name" ? :name : :id)
    User.where("x = '#{self.class.name}' AND y = #{@thing.id}")
    User.select(:id, :name).where("age BETWEEN ? AND ?", params[:a], params[:b])
    User.where("#{params[:field]} = ?", params[:value]) # bad
    User.includes(:posts).references(:posts).where("posts.title = '#{params[:t]}'") # bad
    User.find_by(id: params[:id])&.posts&.where("a = '#{params[:a]}'") # bad
    @things = policy_scope(Thing).order("created_at DESC")
    items = params[:items].map { |i| "'#{i}'" }.join(",")
    Thing.where("name IN (#{items})") # bad
    quoted = params[:items].map { |i| Thing.connection.quote(i) }.join(",")
    Thing.where("name IN (#{quoted})")
    Thing.unscoped.where("name = '#{session[:n]}'") # bad
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
    @conn.exec("SELECT * FROM r WHERE n = '#{name}'") # bad
    @conn.exec_params("SELECT * FROM r WHERE n = $1", [name])
    @conn.query("SELECT 1")
    sql = "SELECT * FROM r"
    sql += " LIMIT #{Integer(@limit)}"
    @conn.query(sql)
  end
end
