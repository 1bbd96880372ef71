package org.sanji.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.security.LoginSettings;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The doors of the running application, tried from outside: addresses, headers, cookies, sessions. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class DoorsIT {

    private static final String PASSWORD = "correct-horse";

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private LoginSettings settings;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private String name;

    @BeforeEach
    void somebody() {
        name = "door" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("delete from attempt").update();
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private void create(Role role, boolean mustChange) {
        var organ = Set.of(Role.SYSTEM_ADMIN, Role.AUDITOR).contains(role) ? null : "XFJ";
        runAs.system(() -> {
            users.create(name, new UserProfile("张某", Set.of(role), organ, false), PASSWORD, mustChange);
            return null;
        });
    }

    private Visitor clerk() {
        create(Role.RECEPTIONIST, false);
        var clerk = visitor();
        assertThat(location(clerk.login(name, PASSWORD))).doesNotContain("error");
        return clerk;
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static void isSentToTheLogin(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    /** Addresses of views and of all handlers that Spring knows, with something in place of their parameters. */
    private Set<String> addresses() {
        var found = new TreeSet<>(Surface.routes("org.sanji").keySet());
        mappings.forEach(m -> m.getHandlerMethods().keySet().forEach(info -> found.addAll(info.getPatternValues())));
        found.removeIf(a -> a.isEmpty() || a.contains("sample") || a.contains("probe"));
        return found;
    }

    private static String filled(String address) {
        return address.replaceAll("\\{[^}]+}|:[a-z]+[^/]*", "1").replace("**", "x");
    }

    @Test
    void everyAddressIsInTheTableAndThoseThatAreNotPublicLeadToTheLogin() throws IOException {
        var table = RightsTable.read();
        assertThat(table.missing(addresses())).isEmpty();
        var open = table.lines().stream()
                .filter(l -> l.cells().get("nobody").equals("+"))
                .map(RightsTable.Line::action)
                .toList();
        for (var address : addresses()) {
            var answer = visitor().get(filled(address));
            if (address.startsWith("/session/")) {
                assertThat(answer.statusCode()).as(address).isIn(401, 405);
            } else if (open.contains(address)) {
                assertThat(answer.statusCode()).as(address).isIn(200, 404);
            } else {
                isSentToTheLogin(answer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/h2-console",
                "/config/login.yml",
                "/defaults/login.yml",
                "/application.yml",
                "/data/sanji.mv.db",
                "/camunda/app",
                "/engine-rest/engine",
                "/swagger-ui.html",
                "/VAADIN/dynamic/resource/0/x/y"
            })
    void whatNobodyListedIsShutForStrangers(String address) {
        var answer = visitor().get(address);
        assertThat(answer.statusCode()).as(address).isIn(302, 403, 404);
        if (answer.statusCode() == 302) {
            assertThat(location(answer)).endsWith("/login");
        }
    }

    @Test
    void healthTellsStrangersNothingButThatItIsUp() {
        assertThat(visitor().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void everyKindOfAnswerCarriesTheHeaders() {
        var clerk = clerk();
        var answers = Stream.of(
                        "/",
                        "/account",
                        "/desk",
                        "/register/print",
                        "/receipts/none",
                        "/nowhere",
                        "/session/left",
                        "/css/sanji.css",
                        "/js/sanji-idle.js",
                        "/error")
                .map(clerk::get);
        var strangers = Stream.of("/login", "/public", "/public/track", "/desk", "/error", "/%00", "/actuator/health")
                .map(visitor()::get);
        Stream.concat(answers, strangers).forEach(answer -> {
            var headers = answer.headers();
            var where = answer.uri().toString();
            assertThat(headers.firstValue("Server")).as(where).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).as(where).isEmpty();
            assertThat(answer.body()).as(where).doesNotContain("org.sanji.", "at java.", "Tomcat", "Whitelabel");
            if (where.endsWith("%00")) {
                return; // refused before any filter
            }
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(where)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "'nonce-")
                    .doesNotContain("script-src 'self' 'unsafe-inline'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(where).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(where).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(where).contains("same-origin");
            boolean asset = where.contains("/css/") || where.contains("/js/");
            if (!asset) {
                assertThat(headers.firstValue("Cache-Control").orElse(""))
                        .as(where)
                        .contains("no-store");
            }
        });
    }

    @Test
    void eachPageHasANumberOfItsOwnAndItsScriptsCarryIt() {
        var one = visitor().get("/login");
        var other = visitor().get("/login");
        var policy = one.headers().firstValue("Content-Security-Policy").orElseThrow();
        var nonce = policy.replaceAll(".*'nonce-([0-9a-f]+)'.*", "$1");
        assertThat(nonce).hasSize(32);
        assertThat(other.body()).doesNotContain(nonce);
        assertThat(one.body().split("<script", -1).length - 1)
                .isEqualTo(one.body().split("nonce=\"" + nonce, -1).length - 1)
                .isPositive();
    }

    /** They would not run: the content policy refuses what stands in the page without its number. */
    @Test
    void noPageHasScriptsInItsElements() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("\\son(click|load|change|submit|error)=\\\\?\"")
                        .doesNotContainPattern("<script>");
            }
        }
    }

    @Test
    void theCookieIsForThisSiteAndNotForScripts() {
        var cookie = visitor().get("/login").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("SANJI=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void theLoginChangesTheSession() {
        create(Role.RECEPTIONIST, false);
        var visitor = visitor();
        visitor.get("/login");
        var before = visitor.session();
        visitor.login(name, PASSWORD);
        assertThat(visitor.session()).isNotEqualTo(before);
        visitor.useSession(before);
        isSentToTheLogin(visitor.get("/account"));
    }

    @Test
    void aSessionCannotBeReplayedAfterTheLogout() {
        var clerk = clerk();
        var session = clerk.session();
        assertThat(clerk.get("/account").statusCode()).isEqualTo(200);
        assertThat(clerk.logout().statusCode()).isEqualTo(302);
        clerk.useSession(session);
        isSentToTheLogin(clerk.get("/account"));
        assertThat(clerk.get("/session/left").statusCode()).isEqualTo(401);
        assertThat(jdbc.sql("select ended_by from user_session where username = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .isEqualTo("LOGOUT");
    }

    @Test
    void aSessionEndedElsewhereIsOverWithItsNextRequest() {
        var clerk = clerk();
        assertThat(clerk.get("/account").statusCode()).isEqualTo(200);
        runAs.system(() -> {
            users.lock(name);
            return null;
        });
        isSentToTheLogin(clerk.get("/account"));
    }

    @Test
    void anOpenPageDoesNotKeepASessionButAHandDoes() {
        var clerk = clerk();
        seen(settings.idle().minusMinutes(2));
        assertThat(clerk.get("/session/left").body()).matches("1[12]\\d|1[0-9][0-9]");
        clerk.post("/?v-r=heartbeat&v-uiId=0", "");
        assertThat(Integer.parseInt(clerk.get("/session/left").body())).isLessThan(121);
        assertThat(Integer.parseInt(clerk.post("/session/alive", "").body())).isGreaterThan(1700);
        seen(settings.idle().plusSeconds(1));
        assertThat(clerk.post("/session/alive", "").statusCode()).isEqualTo(401);
        isSentToTheLogin(clerk.get("/account"));
    }

    private void seen(Duration ago) {
        jdbc.sql("update user_session set seen_at = :at where username = :name")
                .param("at", clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
                .param("name", name)
                .update();
    }

    @Test
    void anUnfinishedLoginOpensOnePage() {
        create(Role.SYSTEM_ADMIN, false);
        var admin = visitor();
        admin.login(name, PASSWORD);
        for (var address : List.of("/admin/jobs", "/receipts/XF2026-000001", "/account", "/second-factor", "/public")) {
            var answer = admin.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(location(answer)).endsWith("/enrol");
        }
        assertThat(admin.get("/enrol").statusCode()).isEqualTo(200);
        // the way a page that is open already would ask for a view
        var bootstrap = admin.get("/?v-r=init&location=admin/jobs&query=");
        assertThat(bootstrap.body()).doesNotContain("admin/jobs\"").doesNotContain("失败的定时");
    }

    @Test
    void aOneTimePasswordOpensOnePage() {
        create(Role.RECEPTIONIST, true);
        var novice = visitor();
        novice.login(name, PASSWORD);
        assertThat(location(novice.get("/receipts/XF2026-000001"))).endsWith("/change-password");
        assertThat(location(novice.get("/desk"))).endsWith("/change-password");
    }

    @Test
    void noRedirectLeadsToAnotherHost() {
        create(Role.RECEPTIONIST, false);
        var visitor = visitor();
        visitor.get("/login?continue=https://evil.example/");
        assertThat(location(visitor.login(name, PASSWORD))).startsWith("/").doesNotContain("evil");
        for (var address :
                List.of("//evil.example/%2e%2e", "/desk?continue=//evil.example", "/login?continue=//evil")) {
            assertThat(location(visitor().get(address))).matches("(http://localhost:" + port + "/.*)?");
        }
    }

    @Test
    void knownAndUnknownNamesTakeTheSameTimeAndGetTheSameAnswer() {
        create(Role.RECEPTIONIST, false);
        var known = timed(name);
        var unknown = timed("nobody-" + name);
        assertThat(known.millis()).isGreaterThanOrEqualTo(settings.answerMillis());
        assertThat(unknown.millis()).isGreaterThanOrEqualTo(settings.answerMillis());
        assertThat(known.location()).isEqualTo(unknown.location()).endsWith("/login?error");
    }

    private record Timed(long millis, String location) {}

    private Timed timed(String username) {
        var visitor = visitor();
        visitor.get("/login");
        long start = System.nanoTime();
        var answer = visitor.login(username, "wrong-horse");
        return new Timed((System.nanoTime() - start) / 1_000_000, location(answer));
    }

    @Test
    void aFormOfAnotherSiteLogsNobodyInOrOut() {
        var clerk = clerk();
        assertThat(clerk.post("/logout", "").statusCode()).isNotEqualTo(302);
        assertThat(clerk.get("/account").statusCode()).isEqualTo(200);
        assertThat(visitor()
                        .post("/login", "username=" + name + "&password=" + PASSWORD)
                        .statusCode())
                .isIn(302, 403);
    }
}
