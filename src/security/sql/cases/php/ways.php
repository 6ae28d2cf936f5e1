<?php
class A {
    public function deleteUser(PDO $pdo) : void {
        $userId = self::getUserId();
        $pdo->exec("delete from users where user_id = " . $userId); // expect: high
    }
    public static function getUserId() : string { return (string) $_GET["user_id"]; }
}
class Base {
    protected static $table = 'users';
    protected $pdo;
    public function __construct(PDO $pdo) { $this->pdo = $pdo; }
    protected function input() { return $_POST['x']; }
    protected function fixed() { return 'x'; }
}
class Child extends Base {
    public function go() {
        $this->pdo->exec("delete from users where n = '" . $this->input() . "'"); // expect: high
        $this->pdo->exec("delete from users where n = '" . $this->fixed() . "'");
        $this->pdo->exec("delete from " . static::$table . " where n = 1");
        $this->pdo->exec("delete from " . parent::$table . " where n = '" . parent::input() . "'"); // expect: high
    }
}
class User { public string $id; public function __construct(string $id) { $this->id = $id; } public function getId() { return $this->id; } public function setId($i) { $this->id = $i; return $this; } }
function del(User $u, PDO $pdo) { $pdo->exec("delete from users where id = " . $u->id); } // expect: high
function del2(PDO $pdo) { $u = new User($_GET['id']); $pdo->exec("delete from users where id = " . $u->getId()); } // expect: high
function del3(PDO $pdo) { $u = new User('5'); $pdo->exec("delete from users where id = " . $u->getId()); }
function del4(PDO $pdo) { $u = (new User('5'))->setId($_GET['id']); $pdo->exec("delete from users where id = " . $u->id); } // expect: high
trait Reads { private function read() { return $_REQUEST['r']; } }
class WithTrait { use Reads; public function go(PDO $db) { $db->query("select * from t where a = '{$this->read()}'"); } } // expect: high
function pass(string $s) : string { return $s; }
function vari(PDO $pdo, ...$args) { $pdo->exec("delete from t where a = '" . $args[0] . "'"); } // expect: high
vari(new PDO('x'), $_GET['a']);
$pdo = new PDO('x');
$pdo->exec("delete from t where a = '" . pass($_GET['a']) . "'"); // expect: high
$pdo->exec("delete from t where a = '" . pass('a') . "'");
$f = function () { return $_GET['x']; };
$pdo->exec("delete from t where a = '" . $f() . "'"); // expect: high
$g = fn ($x) => (int) $x;
$pdo->exec("delete from t where a = " . $g($_GET['x']));
$arr = ['a' => $_GET['a'], 'b' => 'c'];
['a' => $x, 'b' => $y] = $arr;
$pdo->exec("delete from t where a = '$x'"); // expect: high
$pdo->exec("delete from t where a = '$y'");
$merged = array_merge(['z' => 1], $_GET);
$pdo->exec("delete from t where a = '{$merged['q']}'"); // expect: high
function gen() { foreach ($_GET as $v) { yield $v; } }
function ref(&$out) { $out = $_GET['r']; }
ref($r);
$pdo->exec("delete from t where a = '$r'"); // expect: high
$obj = new stdClass; $obj->a = $_GET['a']; $obj->b = 'b';
$pdo->exec("delete from t where a = '{$obj->a}'"); // expect: high
$pdo->exec("delete from t where a = '{$obj->b}'");
class Reg { public static $v; public static function set($v) { self::$v = $v; } }
Reg::set($_GET['v']);
$pdo->exec("delete from t where a = '" . Reg::$v . "'"); // expect: high
Reg::$v = 'x';
$pdo->exec("delete from t where a = '" . Reg::$v . "'");
if (true) { $t = 'a'; } else { $t = $_GET['t']; }
$pdo->exec("delete from t where a = '$t'");
$u = $_GET['u']; unset($u); $u = 'safe';
$pdo->exec("delete from t where a = '$u'");
$pdo->query("SELECT * FROM t WHERE a = '" . call_user_func('pass', $_GET['a']) . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . ($_GET['a'] ?: 'x') . "'"); // expect: high
$pdo->query('SELECT * FROM t WHERE a = \'' . $_GET['a'] . '\''); // expect: high
$pdo->query("SELECT * FROM t WHERE a = " . (isset($_GET['a']) ? (int) $_GET['a'] : 0));
$pdo->query("SELECT * FROM t WHERE a = " . var_export($_GET['a'], true)); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . substr(md5($_GET['a']), 0, 8) . "'");
$pdo->query("SELECT * FROM t WHERE a = '" . strtr($_GET['a'], ['x' => 'y']) . "'"); // expect: high
$cnt = $_GET['n']; for ($i = 0; $i < $cnt; $i++) { $pdo->query("SELECT * FROM t WHERE i = $i"); }
$pdo->query("SELECT * FROM t WHERE a = " . (bool) $_GET['a']);
$pdo->query("SELECT * FROM t WHERE a = '" . ucfirst(trim($_GET['a'])) . "'"); // expect: high
$pdo->query(sprintf('SELECT * FROM t WHERE a = %1$d AND b = \'%2$s\'', $_GET['a'], 'x'));
$pdo->query(sprintf('SELECT * FROM t WHERE a = %1$d AND b = \'%2$s\'', 1, $_GET['b'])); // expect: high
$pdo->query(vsprintf("SELECT * FROM t WHERE a = '%s'", [$_GET['a']])); // expect: high
$pdo->query(vsprintf("SELECT * FROM t WHERE a = '%s'", array_map('addslashes', [$_GET['a']])));
$tpl = "SELECT * FROM t WHERE a = '{a}'";
$pdo->query(str_replace('{a}', $_GET['a'], $tpl)); // expect: high
$pdo->query(strtr($tpl, ['{a}' => $_GET['a']])); // expect: high

class Outer
{
    public function declare(PDO $pdo)
    {
        if (!class_exists('Inner')) {
            class Inner extends Outer
            {
                public function go(PDO $pdo)
                {
                    $pdo->exec("delete from t where a = '" . $_GET['a'] . "'"); // expect: high
                }
            }
        }
    }
}
class Round extends Trip
{
}
class Trip extends Round
{
}
