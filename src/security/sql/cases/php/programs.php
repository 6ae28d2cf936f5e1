<?php
namespace App\Http\Controllers;
use Illuminate\Http\Request;
use App\Models\User;
use Doctrine\DBAL\Connection;
class A extends Controller {
    public function l(Request $request, $q) {
        DB::table('users')->orderBy($request->input('x'))->get(); // expect: high
        DB::table('users')->where('votes', '>=', $request->votes)->get();
        User::orderBy($request->sort)->get(); // expect: high
        User::where('name', $request->input('name'))->orderBy('name')->get();
        User::query()->whereRaw("name = '$request->name'")->get(); // expect: high
        DB::table('x')->whereIn('id', $request->input('ids'))->get();
        User::find($request->id);
        $sql = "SELECT * FROM users WHERE id = " . $request->query('id');
        return DB::select($sql); // expect: high
    }
    public function d(Connection $connection, $user, $em) {
        $sql = "SELECT * FROM users WHERE username = " . $user;
        $connection->prepare($sql); // expect: high
        $connection->executeQuery("SELECT * FROM users WHERE username = '" . $user . "'"); // expect: high
        $connection->executeStatement("DELETE FROM users WHERE username = ?", [$user]);
        $em->createQuery("SELECT p FROM App\Entity\Product p WHERE p.price > " . $user); // expect: high
        $queryBuilder = $this->createQueryBuilder('u');
        $queryBuilder->add('where', "u.id = " . $user); // expect: high
        $queryBuilder->add('where', 'u.id = ?1');
        $queryBuilder->having("u.n = $user"); // expect: high
        $queryBuilder->where('u.id = :id')->orderBy('u.name', 'ASC');
        $queryBuilder->orderBy('u.' . $user); // expect: medium
        $stmt = $this->getDoctrine()->getConnection()->prepare("SELECT * FROM t WHERE a = '$user'"); // expect: high
        $this->entityManager->getConnection()->fetchAssociative("SELECT * FROM t WHERE a = '$user'"); // expect: high
        $this->entityManager->getConnection()->fetchAssociative('SELECT * FROM t WHERE a = :a', ['a' => $user]);
    }
    public function joomla() {
        $db = JFactory::getDbo();
        $query = $db->getQuery(true);
        $input = JFactory::getApplication()->input;
        $query->select('*')->from($db->quoteName('#__x'))->where('id = ' . (int) $input->get('id'));
        $query->where('name = ' . $db->quote($input->getString('name')));
        $db->setQuery("SELECT * FROM #__x WHERE a = '" . $_GET['a'] . "'"); // expect: high
        $db->setQuery($query);
    }
    public function misc($row) {
        $res = mysqli_query($this->conn, "SELECT id, name FROM t");
        while ($row = mysqli_fetch_assoc($res)) {
            mysqli_query($this->conn, "UPDATE t SET n = n + 1 WHERE id = " . $row['id']); // expect: high
        }
        $n = count($_POST['x']);
        mysqli_query($this->conn, "SELECT * FROM t LIMIT $n");
        $where = [];
        if (!empty($_GET['a'])) $where[] = "a = " . intval($_GET['a']);
        if (!empty($_GET['b'])) $where[] = "b = '" . mysqli_real_escape_string($this->conn, $_GET['b']) . "'";
        $sql = "SELECT * FROM t" . ($where ? ' WHERE ' . implode(' AND ', $where) : '');
        mysqli_query($this->conn, $sql);
        if (!empty($_GET['c'])) $where[] = "c = '" . $_GET['c'] . "'";
        $sql = "SELECT * FROM t WHERE " . implode(' AND ', $where);
        mysqli_query($this->conn, $sql); // expect: high
        extract($_POST);
        mysqli_query($this->conn, "SELECT * FROM t WHERE u = '$username'"); // expect: high
        $user = isset($_POST['u']) ? $_POST['u'] : '';
        $pass = md5($_POST['p']);
        $q = "SELECT * FROM users WHERE user='$user' AND pass='$pass'";
        $r = $this->db->query($q); // expect: high
        $id = $_GET['id']; $id = stripslashes($id); $id = mysqli_real_escape_string($this->conn, $id);
        $this->db->query("SELECT * FROM t WHERE id = '$id'");
        $this->db->query('SELECT * FROM t WHERE id = "' . $_GET['id'] . '"'); // expect: high
        $data = array_map('addslashes', $_POST);
        $this->db->query("SELECT * FROM t WHERE id = '{$data['x']}'");
        $clean = array();
        foreach ($_POST as $k => $v) { $clean[$k] = mysqli_real_escape_string($this->conn, $v); }
        $this->db->query("SELECT * FROM t WHERE id = '{$clean['x']}'");
        list($a, $b) = explode('-', $_GET['ab']);
        $this->db->query("SELECT * FROM t WHERE a = '$a'"); // expect: high
        $this->db->query("SELECT * FROM t WHERE a = '" . substr($_GET['ab'], 0, 5) . "'"); // expect: high
        $this->db->query("SELECT * FROM t WHERE made > '" . (new \DateTime())->format('Y-m-d') . "'");
        $this->db->query("SELECT * FROM t WHERE made > NOW() - " . time());
        $stmt = $this->pdo->prepare('SELECT * FROM t WHERE a = ' . $this->pdo->quote($_GET['a']));
        $json = json_encode($_POST);
        $this->db->query("INSERT INTO log (j) VALUES ('$json')"); // expect: high
    }
}
