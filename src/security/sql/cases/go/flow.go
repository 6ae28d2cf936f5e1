package demo

import (
	"database/sql"
	"fmt"
	"net/http"
)

type filter struct {
	name string
	city string
}

func newFilter(name string) *filter {
	return &filter{name: name, city: "Berlin"}
}

type repo struct {
	db    *sql.DB
	table string
}

func newRepo(db *sql.DB) *repo {
	return &repo{db: db, table: "users"}
}

func (r *repo) find(f *filter) {
	r.db.Query("SELECT * FROM users WHERE city = '" + f.city + "'") // expect: high
}

func handle(db *sql.DB, req *http.Request) {
	f := newFilter(req.FormValue("name"))
	db.Query("SELECT * FROM users WHERE city = '" + f.city + "'")
	db.Query("SELECT * FROM users WHERE name = '" + f.name + "'") // expect: high
	a, b := pair(req.FormValue("a"))
	db.Query("SELECT * FROM users WHERE name = '" + a + "'") // expect: high
	db.Query("SELECT * FROM users WHERE name = '" + b + "'")
	s := req.FormValue("s")
	p := &s
	*p = "constant"
	db.Query("SELECT * FROM users WHERE name = '" + named("x") + "'")
	db.Query("SELECT * FROM users WHERE name = '" + named(req.FormValue("y")) + "'") // expect: high
	for k, v := range req.URL.Query() {
		db.Query(fmt.Sprintf("SELECT * FROM users WHERE %s = '%s'", k, v[0])) // expect: high
	}
	for k, v := range map[string]string{"a": "1"} {
		db.Query(fmt.Sprintf("SELECT * FROM users WHERE %s = '%s'", k, v))
	}
	for _, t := range []string{"a", "b"} {
		db.Exec("DELETE FROM " + t)
	}
}

func pair(x string) (string, string) {
	return x, "constant"
}

func named(x string) (out string) {
	out = x
	return
}
