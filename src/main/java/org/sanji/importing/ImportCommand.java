package org.sanji.importing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.sanji.common.ConfigProblem;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.security.RunAs;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The command line {@code import FILE.csv --mapping=FILE.yml}: no web server, no job executor. Exit codes: 0 done, 1 wrong
 * call or input, 2 the database is in use or unreachable.
 */
public final class ImportCommand {

    private static final String DEFAULT_MAPPING = "config/import-message-board.yml";

    /** What cannot start without a web server. */
    private static final String WEB_ONLY =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private ImportCommand() {}

    /** Runs the import and prints its closing line last. */
    public static int run(Class<?> application, String[] args, PrintStream out) {
        var file = Arrays.stream(args).skip(1).filter(a -> !a.startsWith("--")).findFirst();
        if (file.isEmpty()) {
            out.println("usage: import FILE.csv [--mapping=" + DEFAULT_MAPPING + "]");
            return 1;
        }
        var mapping = Arrays.stream(args)
                .filter(a -> a.startsWith("--mapping="))
                .map(a -> a.substring("--mapping=".length()))
                .findFirst()
                .orElse(DEFAULT_MAPPING);
        ImportResult result;
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "camunda.bpm.job-execution.enabled=false",
                        "sanji.import-mode=true",
                        "spring.autoconfigure.exclude=" + WEB_ONLY,
                        "logging.level.root=error",
                        "logging.level.org.springframework.boot.diagnostics=off",
                        "logging.level.org.springframework.boot.SpringApplication=off")
                .run(springArguments(args))) {
            var imports = context.getBean(Imports.class);
            var texts = context.getBean(Texts.class);
            try {
                result = context.getBean(RunAs.class)
                        .system(() -> imports.run(Path.of(file.get()), imports.mapping(mapping), done -> {
                            if (done % 500 == 0) {
                                out.println("… " + done);
                            }
                        }));
            } catch (RuleViolation e) {
                out.println(texts.get(e.messageKey(), e.args()));
                return 1;
            } catch (ConfigProblem e) {
                out.println(e.getMessage());
                return 1;
            }
        } catch (RuntimeException e) {
            out.println(unreachable(e));
            return 2;
        }
        if (result.report() != null) {
            out.println("report: " + result.report());
        }
        out.println(result.line());
        return 0;
    }

    private static String[] springArguments(String[] args) {
        return Arrays.stream(args)
                .filter(a -> a.startsWith("--") && !a.startsWith("--mapping="))
                .toArray(String[]::new);
    }

    /** One sentence for the operator; the cause in full would bury it. */
    private static String unreachable(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            var message = String.valueOf(t.getMessage());
            if (message.contains("already in use") || message.contains("Locked by another process")) {
                return "数据库正被占用：请先停止正在运行的系统，再导入。 / The database is in use: stop the running application, then import.";
            }
            if (t instanceof ConfigProblem) {
                return message;
            }
        }
        Throwable root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return "没有导入，数据未作改动 / nothing was imported: " + root.getMessage();
    }
}
