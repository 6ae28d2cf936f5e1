<?php
$pdo = new PDO('sqlite::memory:');
$pdo->query("SELECT * FROM t WHERE a = '" . $_GET['a'] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $_POST['a'] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $_REQUEST['a'] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $_COOKIE['a'] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $_SESSION['a'] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $_SERVER['HTTP_USER_AGENT'] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $_FILES['a']['name'] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . getenv('A') . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $argv[1] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . file_get_contents('php://input') . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . shell_exec('hostname') . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . `hostname` . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . unserialize($_POST['a']) . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . base64_decode($_POST['a']) . "'"); // bad
$body = json_decode(file_get_contents('php://input'), true);
$pdo->query("SELECT * FROM t WHERE a = '" . $body['a'] . "'"); // bad

exec('list', $lines, $status);
$pdo->query("SELECT * FROM t WHERE a = '" . $lines[0] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = 'x'");

$handle = popen('cat list', 'r');
$line = fgets($handle);
$pdo->query("SELECT * FROM t WHERE a = '$line'"); // bad
while (($row = fgetcsv($handle)) !== false) {
    $pdo->query("INSERT INTO t (a) VALUES ('$row[0]')"); // bad
}

class Input
{
    private $values;
    public function __construct()
    {
        $this->values = array('a' => 'fixed', 'b' => $_GET['b']);
    }
    public function bad()
    {
        return $this->values['b'];
    }
    public function good()
    {
        return $this->values['a'];
    }
}
$input = new Input();
$pdo->query("SELECT * FROM t WHERE a = '" . $input->bad() . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $input->good() . "'");

$list = array();
$list[] = 'safe';
$list[] = $_GET['a'];
$pdo->query("SELECT * FROM t WHERE a = '" . $list[1] . "'"); // bad
$pdo->query("SELECT * FROM t WHERE a = '" . $list[0] . "'");
parse_str($_SERVER['QUERY_STRING'], $query);
$pdo->query("SELECT * FROM t WHERE a = '" . $query['a'] . "'"); // bad
foreach ($_POST as $key => $value) {
    $pdo->query("UPDATE t SET a = '$value'"); // bad
    $set[] = "$key = ?";
}
$pdo->prepare('UPDATE t SET ' . implode(', ', $set)); // bad
