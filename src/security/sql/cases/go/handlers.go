package main
import ("database/sql"; "net/http"; "fmt"; "github.com/gin-gonic/gin"; "strings")
type Server struct { DB *sql.DB; logger Logger }
func (s *Server) h() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user := r.PostFormValue("user")
		var count int
		if err := s.DB.QueryRow(fmt.Sprintf("SELECT count(*) FROM u WHERE n='%s'", user)).Scan(&count); err != nil { // expect: high
			s.logger.Infof("SELECT count(*) FROM u WHERE n='%s'", user)
			http.Error(w, "select from "+user, 500)
			fmt.Fprintf(w, "SELECT a FROM b WHERE c = '%s'", user)
		}
	}
}
func route(db *sql.DB) {
	r := gin.Default()
	r.GET("/x/:id", func(c *gin.Context) {
		id := c.Param("id")
		rows, err := db.Query("SELECT * FROM x WHERE id=" + id) // expect: high
		_ = rows; _ = err
		db.Exec("UPDATE x SET a = ? WHERE id = ?", c.PostForm("a"), id)
		query := strings.Join([]string{"SELECT * FROM x WHERE id =", id}, " ")
		db.Query(query) // expect: high
		m := make(map[string]string)
		m["k"] = id
		db.Query("SELECT * FROM x WHERE id=" + m["k"]) // expect: high
		ch := make(chan string, 1)
		ch <- id
		db.Query("SELECT * FROM x WHERE id=" + <-ch) // expect: high
		var i interface{} = id
		db.Query("SELECT * FROM x WHERE id=" + i.(string)) // expect: high
		switch v := i.(type) { case string: db.Query("SELECT * FROM x WHERE id=" + v); // expect: high
		case int: db.Query(fmt.Sprintf("SELECT * FROM x WHERE id=%v", v)) }
		defer db.Exec("DELETE FROM x WHERE id=" + id) // expect: high
	})
}
func retry(q string, f func(string) error) error { return f(q) }
func use(db *sql.DB, r *http.Request) {
	retry("SELECT * FROM x WHERE id = '"+r.FormValue("a")+"'", func(s string) error { _, err := db.Exec(s); return err }) // expect: high
}
