<?php
function condition($name)
{
    return "name = '" . $name . "'";
}

function clean($value)
{
    return (int) $value;
}

class Repository
{
    private $db;

    public function __construct(PDO $db)
    {
        $this->db = $db;
    }

    private function sql($where)
    {
        return 'SELECT * FROM t WHERE ' . $where;
    }

    public function calls()
    {
        $this->db->query($this->sql(condition($_GET['name']))); // expect: high
        $this->db->query($this->sql(condition('fixed')));
        $this->db->query($this->sql('id = ' . clean($_GET['id'])));
        $this->run("SELECT * FROM t WHERE name = '" . $_GET['name'] . "'");
    }

    private function run($sql)
    {
        return $this->db->query($sql); // expect: high
    }

    public static function all(PDO $db, string $table = 't')
    {
        return $db->query('SELECT * FROM t');
    }

    public function closures()
    {
        $find = function ($name) {
            return $this->db->query("SELECT * FROM t WHERE name = '$name'"); // expect: high
        };
        $safe = fn (int $id) => $this->db->query("SELECT * FROM t WHERE id = $id");
        return [$find, $safe];
    }

    public function paths($kind)
    {
        if ($kind === 'a') {
            $where = "kind = 'a'";
        } elseif ($kind === 'b') {
            $where = "kind = 'b'";
        } else {
            return null;
        }
        $this->db->query("SELECT * FROM t WHERE $where");
        try {
            $this->db->query("SELECT * FROM t WHERE kind = '$kind'");
        } catch (PDOException $e) {
            $this->db->query("INSERT INTO log (text) VALUES ('" . $_GET['text'] . "')"); // expect: high
        } finally {
            $this->db->query("DELETE FROM t WHERE kind = '" . $_GET['kind'] . "'"); // expect: high
        }
        for ($i = 0; $i < 3; $i++) {
            $this->db->query("SELECT * FROM t WHERE i = $i");
        }
        return $this->db->lastInsertId();
    }
}

echo 'Select a user from the list: ' . $_GET['name'];
error_log("UPDATE t SET a = 1 failed for " . $_GET['name']);
printf("SELECT * FROM t WHERE name = '%s'", $_GET['name']);
throw new RuntimeException("SELECT * FROM t WHERE name = '" . $_GET['name'] . "'");
