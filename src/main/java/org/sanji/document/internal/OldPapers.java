package org.sanji.document.internal;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Papers issued before texts were encrypted: encrypts each once, at the first start, in the words they were issued in. */
@Component
@Order(0)
class OldPapers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OldPapers.class);

    private final JdbcClient jdbc;
    private final PaperVault vault;
    private final PaperTemplates templates;
    private final Work work;

    OldPapers(JdbcClient jdbc, PaperVault vault, PaperTemplates templates, Work work) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.templates = templates;
        this.work = work;
    }

    @Override
    public void run(ApplicationArguments args) {
        List<UUID> old = jdbc.sql("select id from paper where content is null and plain is not null")
                .query(UUID.class)
                .list();
        old.forEach(id -> work.run(() -> encrypt(id)));
        if (!old.isEmpty()) {
            LOG.info("{} papers of before encrypted", old.size());
        }
    }

    private UUID encrypt(UUID id) {
        var plain = jdbc.sql("select plain from paper where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        var body = new StringBuilder();
        plain.lines().forEach(line -> body.append("<p>")
                .append(HtmlUtils.htmlEscape(PaperWords.clean(line), "UTF-8"))
                .append("</p>\n"));
        var text = templates.plain(body.toString());
        jdbc.sql("update paper set content = :content, digest = :digest, plain = null where id = :id")
                .param("content", vault.seal(text))
                .param("digest", PaperVault.digest(text))
                .param("id", id)
                .update();
        return id;
    }
}
