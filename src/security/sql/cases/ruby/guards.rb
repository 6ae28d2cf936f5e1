class SortsController < ApplicationController
  ALLOWED = %w[name made].freeze
  SORT = { "name" => "users.name", "date" => "users.made" }.freeze

  def looked_up
    User.order(SORT[params[:sort]])
    User.order(SORT.fetch(params[:sort], "users.name"))
    User.order(SORT[params[:sort]] || "users.id")
    User.order(SORT.fetch(params[:sort]) { "users.id" })
  end

  def chosen
    sort = ALLOWED.include?(params[:sort]) ? params[:sort] : "name"
    User.order("#{sort} desc")
    other = params[:other]
    other = "name" unless ALLOWED.include?(other)
    User.order("#{other} desc")
    third = params[:third] if params[:third].in?(ALLOWED)
    User.order("#{third} desc")
    fourth = params[:fourth]
    fourth = "name" unless %w(name made).include?(params[:unrelated])
    User.order("#{fourth} desc") # expect: high
  end

  def anchored
    return unless params[:id] =~ /\A\d+\z/
    User.where("id = #{params[:id]}")
  end

  def matched
    raise ArgumentError unless params[:id].match?(/\A[0-9a-f]+\z/)
    User.where("token = '#{params[:id]}'")
  end

  def by_line
    return unless params[:id] =~ /^\d+$/
    User.where("id = #{params[:id]}") # expect: high
  end

  def anything
    return unless params[:id].match?(/\A.+\z/)
    User.where("id = '#{params[:id]}'") # expect: high
  end

  def equal
    direction = params[:dir] == "desc" ? "DESC" : "ASC"
    User.order("name #{direction}")
  end

  def of_cases
    column = case params[:c]
             when "a" then "name"
             when "b", "c" then "mail"
             else "id"
             end
    User.order("#{column} asc")
    other = case params[:c]
            when *ALLOWED then params[:c]
            when /\A\d+\z/ then params[:c]
            else "id"
            end
    User.order("#{other} asc")
  end

  def of_bad_cases
    column = case params[:c]
             when "a" then "name"
             else params[:c]
             end
    User.order("#{column} asc") # expect: high
  end

  def helpers
    User.order("#{sort_column} #{sort_direction}")
    User.where("name = '#{raw_name}'") # expect: high
  end

  private

  def sort_column
    ALLOWED.include?(params[:sort]) ? params[:sort] : "name"
  end

  def sort_direction
    %w[asc desc].include?(params[:direction]) ? params[:direction] : "asc"
  end

  def raw_name
    params[:name]
  end
end
