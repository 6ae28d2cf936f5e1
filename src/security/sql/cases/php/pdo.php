<?php
namespace App;

use PDO;

class Users
{
    private const TABLE = 'users';
    protected $columns = 'id, name';

    public function __construct(private PDO $pdo)
    {
    }

    public function byId($id)
    {
        return $this->pdo->query("SELECT * FROM " . self::TABLE . " WHERE id = " . $id)->fetch(); // expect: high
    }

    public function bound($id)
    {
        $stmt = $this->pdo->prepare("SELECT {$this->columns} FROM " . self::TABLE . " WHERE id = :id");
        $stmt->execute(['id' => $id]);
        return $stmt->fetch();
    }

    public function typed(int $id, ?float $min = null)
    {
        return $this->pdo->query("SELECT * FROM users WHERE id = $id AND price > $min");
    }

    public function quoted($name)
    {
        $quoted = $this->pdo->quote($name);
        return $this->pdo->exec("UPDATE users SET seen = 1 WHERE name = $quoted");
    }

    public function marks(array $ids)
    {
        $marks = implode(',', array_fill(0, count($ids), '?'));
        $this->pdo->prepare("SELECT * FROM users WHERE id IN ($marks)")->execute($ids);
        $marks = rtrim(str_repeat('?,', count($ids)), ',');
        $this->pdo->prepare("SELECT * FROM users WHERE id IN ($marks)")->execute($ids);
    }

    public function joined(array $ids)
    {
        $in = implode(',', $ids);
        return $this->pdo->query("SELECT * FROM users WHERE id IN ($in)"); // expect: high
    }

    public function numbers(array $ids)
    {
        $in = implode(',', array_map('intval', $ids));
        return $this->pdo->query("SELECT * FROM users WHERE id IN ($in)");
    }

    public function ordered()
    {
        $order = $_GET['order'] ?? 'name';
        return $this->pdo->query("SELECT * FROM users ORDER BY $order"); // expect: medium
    }

    public function here()
    {
        $sql = <<<SQL
            SELECT * FROM users
            WHERE name = '{$_POST['name']}'
            SQL;
        $this->pdo->exec($sql); // expect: high
        $this->pdo->exec(<<<'SQL'
            UPDATE users SET name = '$name'
            SQL);
    }

    public function appended()
    {
        $sql = 'SELECT * FROM users WHERE 1 = 1';
        $values = [];
        if (isset($_GET['name'])) {
            $sql .= ' AND name = ?';
            $values[] = $_GET['name'];
        }
        $this->pdo->prepare($sql)->execute($values);
        $sql .= " AND mail = '" . $_REQUEST['mail'] . "'";
        $this->pdo->query($sql); // expect: high
    }

    public function paged($page)
    {
        $offset = ((int) $page - 1) * 20;
        $this->pdo->query("SELECT * FROM users LIMIT 20 OFFSET $offset");
        $this->pdo->query("SELECT * FROM users LIMIT 20 OFFSET " . ($page - 1) * 20);
        $this->pdo->query("SELECT * FROM users LIMIT 20 OFFSET " . $page); // expect: high
    }
}
