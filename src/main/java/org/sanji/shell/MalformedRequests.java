package org.sanji.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.sanji.common.Texts;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the web server itself answers to addresses that never reach the application: a sentence, not its own page. */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Texts texts;

    MalformedRequests(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Sentence(texts)));
    }

    /** Nothing of the request is repeated: not the address, not the reason. */
    private static final class Sentence extends ErrorReportValve {

        private final Texts texts;

        Sentence(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var key = status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "shell.malformed" : "shell.failed";
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write("<!doctype html><meta charset=\"utf-8\"><p>" + texts.get(key) + "</p>");
                    response.finishResponse();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
