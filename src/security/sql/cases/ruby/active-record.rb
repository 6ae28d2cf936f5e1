# Lines that say what to expect have a finding; no other line has one.
class UsersController < ApplicationController
  def bad
    User.where("name = '#{params[:name]}'") # expect: high
    User.where("name = '" + params[:name] + "'") # expect: high
    User.where("name = '%s'" % params[:name]) # expect: high
    User.where("name = '%s' and x = %d" % [params[:name], params[:x]]) # expect: high
    User.where(format("name = '%s'", params[:name])) # expect: high
    User.where(["name = '#{params[:name]}'"]) # expect: high
    User.where.not("name = '#{params[:name]}'") # expect: high
    User.order("#{params[:sort]} desc") # expect: high
    User.order(params[:sort]) # expect: high
    User.reorder("name " + params[:direction]) # expect: high
    User.group(params[:g]).having("count(*) > #{params[:n]}") # expect: high
    User.joins("LEFT JOIN posts ON posts.id = #{params[:id]}") # expect: high
    User.select("id, #{params[:col]}") # expect: high
    User.from("#{params[:t]} users") # expect: high
    User.pluck("#{params[:col]}") # expect: high
    User.exists?("name = '#{params[:name]}'") # expect: high
    User.update_all("name = '#{params[:name]}'") # expect: high
    User.delete_all("name = '#{params[:name]}'") # expect: high
    User.find_by_sql("SELECT * FROM users WHERE name = '#{params[:name]}'") # expect: high
    User.count_by_sql("SELECT COUNT(*) FROM users WHERE name = '#{params[:name]}'") # expect: high
    User.find_by("name = '#{params[:name]}'") # expect: high
    User.find(:all, :conditions => "name = '#{params[:name]}'") # expect: high
    User.find(:first, :conditions => ["name = '#{params[:name]}'"]) # expect: high
    User.find(:all, order: params[:sort]) # expect: high
    User.lock(params[:lock]).find(1) # expect: high
    User.calculate(:sum, params[:col]) # expect: high
    User.where(params[:q]) # expect: high
    User.all.where("id in (#{params[:ids].join(',')})") # expect: high
    User.order(Arel.sql(params[:sort])) # expect: high
    User.send(:where, "name = '#{params[:name]}'") # expect: high
    @user.posts.where("title like '%#{params[:t]}%'") # expect: high
    current_user.posts.order("#{params[:sort]}") # expect: high
    ActiveRecord::Base.connection.execute("DELETE FROM users WHERE id = #{params[:id]}") # expect: high
    connection.select_all("SELECT * FROM users WHERE id = " + params[:id]) # expect: high
    User.connection.exec_query(<<~SQL) # expect: high
      SELECT * FROM users WHERE agent = '#{request.headers["User-Agent"]}'
    SQL
    sql = "SELECT * FROM users"
    sql << " WHERE name = '#{cookies[:n]}'"
    User.find_by_sql(sql) # expect: high
  end

  def good
    User.where(name: params[:name])
    User.where("name = ?", params[:name])
    User.where("name = :n", n: params[:name])
    User.where(["name = ?", params[:name]])
    User.where(["name = :n", { n: params[:name] }])
    User.where("name" => params[:name])
    User.where.not(name: params[:name])
    User.where("name like ?", "%#{params[:q]}%")
    User.where("id in (?)", params[:ids])
    User.where("id = #{params[:id].to_i}")
    User.where("id = #{Integer(params[:id])}")
    User.where("id in (#{params[:ids].map(&:to_i).join(',')})")
    User.where("id in (#{params[:ids].map { |id| id.to_i }.join(',')})")
    User.where("id = %d" % params[:id])
    User.find(params[:id])
    User.find_by(name: params[:name])
    User.find_by_name(params[:name])
    User.find(:all, :conditions => ["name = ?", params[:name]])
    User.find(:all, :conditions => { :name => params[:name] })
    User.order(:name)
    User.order(name: :desc)
    User.order("name desc")
    User.order("name #{params[:up] ? 'ASC' : 'DESC'}")
    User.limit(params[:limit]).offset(params[:offset])
    User.where("name = #{User.connection.quote(params[:name])}")
    User.where(User.sanitize_sql_for_conditions(["name = ?", params[:name]]))
    User.find_by_sql(["SELECT * FROM users WHERE name = ?", params[:name]])
    User.joins(:posts).where(posts: { id: params[:id] })
    User.exists?(name: params[:name])
    User.update_all(name: params[:name])
    User.where("#{User.table_name}.name = ?", params[:name])
    User.where("made > '#{Date.today}' and age > #{3 + 4}")
    User.pluck(:id, :name)
    user = User.find_by(token: params[:token])
    Post.where("author_id = #{user.id}")
    User.connection.execute("SELECT 1")
  end
end
