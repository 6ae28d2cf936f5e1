package demo;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.criterion.Restrictions;

public class Jpa {
  @PersistenceContext private EntityManager em;
  private Session session;

  public List<?> jpql(String name) {
    return em.createQuery("SELECT u FROM User u WHERE u.name = '" + name + "'").getResultList(); // expect: high
  }

  public List<?> bound(String name) {
    return em.createQuery("SELECT u FROM User u WHERE u.name = :name").setParameter("name", name).getResultList();
  }

  public List<?> nativeOne(String name) {
    Query q = em.createNativeQuery("select * from users where name = '" + name + "'", User.class); // expect: high
    return q.getResultList();
  }

  public List<?> hql(String name) {
    String hql = "from User where name = '" + name + "'";
    return session.createQuery(hql).list(); // expect: high
  }

  public List<?> sql(String name) {
    return session.createSQLQuery("SELECT * FROM users WHERE name = '" + name + "'").list(); // expect: high
  }

  public List<?> restriction(String name) {
    return session.createCriteria(User.class).add(Restrictions.sqlRestriction("name = '" + name + "'")).list(); // expect: high
  }

  public List<?> restrictionBound(String name) {
    return session.createCriteria(User.class).add(Restrictions.eq("name", name)).list();
  }

  public List<?> criteria(CriteriaBuilder cb) {
    CriteriaQuery<User> q = cb.createQuery(User.class);
    return em.createQuery(q).getResultList();
  }

  public List<?> constant() {
    String entity = "User";
    return em.createQuery("SELECT u FROM " + entity + " u").getResultList();
  }

  public List<?> entityName() {
    return em.createQuery("SELECT u FROM " + User.class.getSimpleName() + " u").getResultList();
  }

  public Long count(Class<?> type) {
    return (Long) em.createQuery("SELECT COUNT(e) FROM " + type.getSimpleName() + " e").getSingleResult();
  }
}
