using System;
using System.Data.Entity;
using System.Data.SqlClient;
using System.Web.UI;
using NHibernate;

public partial class Search : Page
{
    private readonly ISession session;

    protected void Button_Click(object sender, EventArgs e)
    {
        string sql = "SELECT * FROM users WHERE name = '" + txtName.Text + "'";
        SqlDataAdapter adapter = new SqlDataAdapter(sql, connectionString); // expect: high
        SqlCommand command = new SqlCommand();
        command.CommandText = "DELETE FROM t WHERE x = " + Request.QueryString["x"]; // expect: high
        command.CommandText = "DELETE FROM t WHERE x = @x";
        command.Parameters.Add("@x", Request.Form["x"]);
    }

    public void Hibernate(string name)
    {
        session.CreateSQLQuery("SELECT * FROM users WHERE name = '" + name + "'").List(); // expect: high
        session.CreateQuery("from User where Name = :name").SetString("name", name).List();
        session.CreateQuery("from User where Name = '" + name + "'").List(); // expect: high
    }

    public void Entity(MyContext db, string name)
    {
        db.Database.SqlQuery<User>("SELECT * FROM users WHERE name = '" + name + "'"); // expect: high
        db.Database.SqlQuery<User>($"SELECT * FROM users WHERE name = '{name}'"); // expect: high
        db.Database.SqlQuery<User>("SELECT * FROM users WHERE name = @p0", name);
        db.Database.ExecuteSqlCommand("DELETE FROM users WHERE name = '" + name + "'"); // expect: high
    }
}
