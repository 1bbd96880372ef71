package org.sanji.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanji.common.Texts;
import org.sanji.common.ui.DemoAccounts;
import org.sanji.organization.Leaders;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.security.DemoMode;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.springframework.stereotype.Component;

/** Invented people for every role; their names say that they are invented. */
@Component
class DemoPeople implements DemoAccounts {

    /** The county government reviews what its departments and townships decided. */
    private static final String REVIEW_ORGAN = "XZF";

    static final String FINANCE = "caiwu";
    static final String REVIEWER = "fucha";
    static final String REVIEW_HEAD = "xzf-fzr";

    /** One invented person. */
    record Person(String username, String name, Set<Role> roles, String organ, boolean sealedAccess) {}

    private final Users users;
    private final Organs organs;
    private final Leaders leaders;
    private final RunAs runAs;
    private final DemoSettings settings;
    private final DemoMode demo;
    private final Texts texts;

    DemoPeople(
            Users users,
            Organs organs,
            Leaders leaders,
            RunAs runAs,
            DemoSettings settings,
            DemoMode demo,
            Texts texts) {
        this.users = users;
        this.organs = organs;
        this.leaders = leaders;
        this.runAs = runAs;
        this.settings = settings;
        this.demo = demo;
        this.texts = texts;
    }

    void create() {
        runAs.system(() -> {
            people().forEach(p -> users.create(
                    p.username(),
                    new UserProfile(p.name(), p.roles(), p.organ(), p.sealedAccess()),
                    settings.password(),
                    false));
            return null;
        });
    }

    List<Person> people() {
        var people = new ArrayList<>(house());
        leaders.all()
                .forEach(
                        l -> people.add(new Person(l.username(), l.name(), Set.of(Role.LEADER), Organs.BUREAU, false)));
        organs.assignable().forEach(o -> people.addAll(staffOf(o)));
        return people;
    }

    private static List<Person> house() {
        var bureau = Organs.BUREAU;
        return List.of(
                new Person("jiedai", "示例接待员", Set.of(Role.RECEPTIONIST), bureau, false),
                new Person("jiedai2", "示例接待员二", Set.of(Role.RECEPTIONIST), bureau, false),
                new Person("fenliu", "示例分流员", Set.of(Role.TRIAGE_OFFICER), bureau, false),
                new Person("zhuanban", "示例专办员", Set.of(Role.TRIAGE_OFFICER), bureau, true),
                new Person("ducha", "示例督查员", Set.of(Role.SUPERVISOR), bureau, false),
                new Person(REVIEWER, "示例复查员", Set.of(Role.REVIEWER), REVIEW_ORGAN, false),
                new Person(REVIEW_HEAD, "示例县政府负责人", Set.of(Role.DEPARTMENT_HEAD), REVIEW_ORGAN, false),
                new Person("tongji", "示例统计员", Set.of(Role.STATISTICIAN), bureau, false),
                new Person(FINANCE, "示例财务员", Set.of(Role.FINANCE), bureau, false),
                new Person(head(bureau), "示例信访局负责人", Set.of(Role.DEPARTMENT_HEAD), bureau, false),
                new Person("xitong", "示例系统管理员", Set.of(Role.SYSTEM_ADMIN), bureau, false),
                new Person("anquan", "示例安全管理员", Set.of(Role.SECURITY_ADMIN), bureau, false),
                new Person("shenji", "示例审计员", Set.of(Role.AUDITOR), bureau, false));
    }

    static String liaison(String organ) {
        return organ.toLowerCase(Locale.ROOT);
    }

    static String handler(String organ) {
        return liaison(organ) + "-cbr";
    }

    static String head(String organ) {
        return liaison(organ) + "-fzr";
    }

    private static List<Person> staffOf(Organ organ) {
        return List.of(
                new Person(
                        handler(organ.code()),
                        "示例" + organ.shortName() + "承办人",
                        Set.of(Role.HANDLER),
                        organ.code(),
                        false),
                new Person(
                        liaison(organ.code()),
                        "示例" + organ.shortName() + "联络员",
                        Set.of(Role.LIAISON),
                        organ.code(),
                        false),
                new Person(
                        head(organ.code()),
                        "示例" + organ.shortName() + "负责人",
                        Set.of(Role.DEPARTMENT_HEAD),
                        organ.code(),
                        false));
    }

    /** The accounts for the login page: everybody of the house, the leaders, and two organs as examples. */
    @Override
    public List<Account> accounts() {
        if (!demo.enabled()) {
            return List.of();
        }
        var shown = Set.of("RSJ", "ZJJ", "QSZ", REVIEW_ORGAN);
        return people().stream()
                .filter(p -> Organs.BUREAU.equals(p.organ()) || shown.contains(p.organ()))
                .map(p -> new Account(
                        p.username(),
                        settings.password(),
                        p.name(),
                        p.roles().stream()
                                .map(r -> texts.of(r, Locale.SIMPLIFIED_CHINESE))
                                .collect(Collectors.joining("、")),
                        organs.nameOf(p.organ())))
                .toList();
    }
}
