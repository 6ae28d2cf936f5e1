package demo

import (
	"context"

	sq "github.com/Masterminds/squirrel"
	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
	"gorm.io/gorm"
)

func gormed(db *gorm.DB, c *gin.Context) {
	var users []User
	db.Where("name = '" + c.Query("name") + "'").Find(&users) // expect: high
	db.Where("name = ?", c.Query("name")).Find(&users)
	db.Raw("SELECT * FROM users WHERE name = '" + c.Param("name") + "'").Scan(&users) // expect: high
	db.Raw("SELECT * FROM users WHERE name = ?", c.Param("name")).Scan(&users)
	db.Order(c.Query("sort")).Find(&users) // expect: high
	db.Where(&User{Name: c.Query("name")}).Find(&users)
	db.Where(map[string]any{"name": c.Query("name")}).Find(&users)
	db.First(&users, "id = "+c.Query("id")) // expect: high
	db.First(&users, c.GetInt("id"))
	db.Model(&User{}).Where("age > 18").Order("name desc").Find(&users)
}

func sqlxed(db *sqlx.DB, ctx context.Context, name string) {
	var user User
	db.Get(&user, "SELECT * FROM users WHERE name = '"+name+"'") // expect: high
	db.Get(&user, "SELECT * FROM users WHERE name = ?", name)
	db.SelectContext(ctx, &user, "SELECT * FROM users WHERE name = '"+name+"'") // expect: high
	db.NamedExec("INSERT INTO users (name) VALUES (:name)", map[string]any{"name": name})
	db.MustExec("DELETE FROM users WHERE name = '" + name + "'") // expect: high
	query, args, err := sqlx.In("SELECT * FROM users WHERE id IN (?)", []int{1})
	_ = err
	db.Select(&user, db.Rebind(query), args...)
}

func pgxed(conn *pgx.Conn, pool *pgxpool.Pool, ctx context.Context, name string) {
	conn.Exec(ctx, "DELETE FROM users WHERE name = '"+name+"'") // expect: high
	conn.Exec(ctx, "DELETE FROM users WHERE name = $1", name)
	pool.QueryRow(ctx, "SELECT * FROM users WHERE name = '"+name+"'") // expect: high
	pool.Query(ctx, "SELECT * FROM "+pgx.Identifier{name}.Sanitize())
}

func squirreled(name string) {
	sq.Select("*").From("users").Where("name = '" + name + "'") // expect: high
	sq.Select("*").From("users").Where("name = ?", name)
	sq.Select("*").From("users").Where(sq.Eq{"name": name})
	sq.Expr("name = '" + name + "'") // expect: high
}

type input struct {
	Name string `json:"name"`
}

func bind(c *gin.Context, db *sqlx.DB) {
	var in input
	if err := c.ShouldBindJSON(&in); err != nil {
		return
	}
	db.Exec("DELETE FROM users WHERE name = '" + in.Name + "'") // expect: high
}

type User struct {
	Name string
}
