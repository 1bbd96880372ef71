package org.sanji.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.RoomBookings;
import org.sanji.organization.Leaders;
import org.sanji.petition.CaseDecisions;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of rights, tried cell by cell; what is in the code and not in the table fails. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    private static final String PATH = "/";

    @Autowired
    private ApplicationContext context;

    private RightsTable table;
    private Actions actions;
    private Map<String, Actor> people;
    private TransactionTemplate undone;

    @BeforeAll
    void prepare(
            @Autowired Cases cases,
            @Autowired OrganAnswers answers,
            @Autowired RoomBookings rooms,
            @Autowired CaseDecisions decisions,
            @Autowired RunAs runAs,
            @Autowired Leaders leaders,
            @Autowired UseCase useCase,
            @Autowired Users users,
            @Autowired PlatformTransactionManager transactions)
            throws IOException {
        table = RightsTable.read();
        var petitions = new SamplePetitions(cases, answers, rooms, decisions, runAs);
        petitions.create(useCase, context);
        petitions.add(new FlowSamples(context).create());
        runAs.system(() -> {
            users.create(
                    "t-account",
                    new UserProfile("测试丙", Set.of(Role.RECEPTIONIST), "XFJ", false),
                    "test-password-0",
                    false);
            return null;
        });
        people = People.of(leaders);
        actions = new Actions(context, petitions);
        undone = new TransactionTemplate(transactions);
    }

    @TestFactory
    Stream<DynamicTest> everyServiceMethod() {
        return table.lines().stream()
                .filter(line -> !line.action().startsWith(PATH))
                .map(line -> DynamicTest.dynamicTest(
                        line.toString(), () -> assertThat(tried(line)).isEqualTo(line.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyRoute() {
        var routes = routes();
        return table.lines().stream()
                .filter(line -> line.action().startsWith(PATH))
                .map(line -> DynamicTest.dynamicTest(line.toString(), () -> {
                    assertThat(routes).containsKey(line.action());
                    assertThat(opens(routes.get(line.action()), line)).isEqualTo(line.text());
                }));
    }

    @Test
    void everyServiceMethodIsInTheTable() {
        assertThat(table.missing(services()))
                .as("service methods that rights.csv does not name")
                .isEmpty();
    }

    @Test
    void everyRouteIsInTheTable() {
        assertThat(table.missing(routes().keySet()))
                .as("routes that rights.csv does not name")
                .isEmpty();
    }

    @Test
    void theTableNamesNothingThatIsGone() {
        var known = new TreeSet<>(services());
        known.addAll(routes().keySet());
        assertThat(known).containsAll(table.actions());
    }

    private String tried(RightsTable.Line line) {
        var cells = new LinkedHashMap<String, String>();
        table.people().forEach(person -> cells.put(person, tried(person, line)));
        return new RightsTable.Line(line.action(), line.object(), cells).text();
    }

    /** In a transaction that is taken back, so that every cell finds the same petitions. */
    private String tried(String person, RightsTable.Line line) {
        Runnable call = () -> actions.call(line.action(), line.object());
        try {
            undone.executeWithoutResult(status -> {
                status.setRollbackOnly();
                if (person.equals("nobody")) {
                    call.run();
                } else {
                    context.getBean(RunAs.class).as(people.get(person), call);
                }
            });
            return "+";
        } catch (NotFoundException | StaleActionException e) {
            return "n";
        } catch (AccessDeniedException e) {
            return "d";
        } catch (RuleViolation e) {
            return "r";
        }
    }

    /** All methods of the interfaces that modules offer as beans. */
    private Set<String> services() {
        return Surface.services(
                context.getBeansOfType(Object.class, false, false).values().stream(),
                "org\\.sanji\\.[a-z]+\\.[A-Z]\\w+");
    }

    private static Map<String, Class<?>> routes() {
        var routes = Surface.routes("org.sanji");
        routes.values().removeIf(type -> type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("test-classes/"));
        return routes;
    }

    /** {@code +} opens; {@code n}: "not found" for who is logged in, the login page for nobody. */
    private String opens(Class<?> view, RightsTable.Line line) {
        var cells = new LinkedHashMap<String, String>();
        table.people().forEach(person -> cells.put(person, opens(view, people.get(person)) ? "+" : "n"));
        return new RightsTable.Line(line.action(), line.object(), cells).text();
    }

    private static boolean opens(Class<?> view, Actor actor) {
        if (view.isAnnotationPresent(AnonymousAllowed.class) || ErrorController.class.isAssignableFrom(view)) {
            return true;
        }
        var roles = view.getAnnotation(RolesAllowed.class);
        boolean page = AnnotatedElementUtils.hasAnnotation(view, Controller.class);
        return actor != null
                && (page
                        || view.isAnnotationPresent(PermitAll.class)
                        || roles != null
                                && Arrays.stream(roles.value())
                                        .map(Role::valueOf)
                                        .anyMatch(actor::has));
    }
}
