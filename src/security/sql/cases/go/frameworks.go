package demo

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"

	"github.com/beego/beego/v2/client/orm"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
	"gorm.io/gorm"
)

func chiHandler(w http.ResponseWriter, r *http.Request) {
	id := chi.URLParam(r, "id")
	db.Exec("DELETE FROM t WHERE id = '" + id + "'") // expect: high
}

func muxHandler(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	db.Exec("DELETE FROM t WHERE id = '" + vars["id"] + "'") // expect: high
	q := fmt.Sprintf("SELECT name, price FROM goods WHERE kind = '%s' ORDER BY price", r.URL.Query()["category"])
	db.Query(q) // expect: high
}

func echoHandler(c echo.Context) error {
	_, err := db.Exec("DELETE FROM t WHERE id = '" + c.QueryParam("id") + "'") // expect: high
	return err
}

func fiberHandler(c *fiber.Ctx) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM t WHERE id = '%s'", c.Params("id"))) // expect: high
	return err
}

func bodyHandler(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name string }
	json.NewDecoder(r.Body).Decode(&in)
	db.Exec("DELETE FROM t WHERE name = '" + in.Name + "'") // expect: high
	body, _ := io.ReadAll(r.Body)
	db.Exec(string(body)) // expect: high
	var m map[string]string
	json.Unmarshal(body, &m)
	db.Exec("DELETE FROM t WHERE name = '" + m["name"] + "'") // expect: high
}

func agent(db *gorm.DB, r *http.Request) {
	untrusted := r.UserAgent()
	db.Where(untrusted) // expect: high
	db.Pluck(untrusted, nil) // expect: high
	db.Order(untrusted) // expect: high
	db.Limit(10).Offset(3)
	o := orm.NewOrm()
	o.Raw(untrusted) // expect: high
}

func registered(mx *http.ServeMux, conn *sql.DB) {
	mx.HandleFunc("/x", func(w http.ResponseWriter, r *http.Request) {
		conn.Query("SELECT * FROM t WHERE x = '" + r.Header.Get("X") + "'") // expect: high
		conn.Query("SELECT * FROM t WHERE x = $1", r.Header.Get("X"))
	})
}

type query struct {
	where []string
	args  []any
}

func (q *query) eq(column string, value any) *query {
	q.where = append(q.where, column+" = ?")
	q.args = append(q.args, value)
	return q
}

func withQuery(r *http.Request) {
	q := &query{}
	q.eq("name", r.FormValue("name"))
	text := "SELECT * FROM t"
	for i, w := range q.where {
		if i == 0 {
			text += " WHERE " + w
		} else {
			text += " AND " + w
		}
	}
	db.Query(text, q.args...)
}

func update(fields map[string]any, id int) {
	set := ""
	var args []any
	for name, value := range fields {
		set += name + " = ?,"
		args = append(args, value)
	}
	db.Exec("UPDATE t SET "+set+" WHERE id = ?", args...) // expect: high
}

func migrations() {
	for _, statement := range []string{"CREATE TABLE a (x INT)", "CREATE TABLE b (x INT)"} {
		if _, err := db.Exec(statement); err != nil {
			panic(fmt.Sprintf("SELECT %s: %v", statement, err))
		}
	}
}
