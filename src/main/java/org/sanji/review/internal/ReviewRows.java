package org.sanji.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.petition.VisiblePetitions;
import org.sanji.review.ReviewFilter;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewRow;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewWay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of reviews, filtered, sorted and paged in SQL, inside what the acting user may see. */
@Repository
class ReviewRows {

    private static final String DUE = "case r.state when 'TO_FORWARD' then r.forward_due_on when 'TO_SERVE'"
            + " then r.service_due_on when 'RECEIVED' then r.due_on when 'UNDER_REVIEW' then r.due_on"
            + " when 'SUBMITTED' then r.due_on when 'AWAITING_ANSWER' then r.due_on end";

    private static final Map<String, String> SORTS = Map.of(
            "number", "p.number", "receivedOn", "r.received_on", "dueOn", DUE, "organ", "r.organ", "state", "r.state");

    private static final String FROM = " from review_request r join petition p on p.id = r.petition_id where ";

    private final JdbcClient jdbc;
    private final VisiblePetitions visible;
    private final Clock clock;

    ReviewRows(JdbcClient jdbc, VisiblePetitions visible, Clock clock) {
        this.jdbc = jdbc;
        this.visible = visible;
        this.clock = clock;
    }

    PageSlice<ReviewRow> page(ReviewFilter filter, PageQuery page) {
        var scope = visible.condition();
        var params = new HashMap<String, Object>(scope.params());
        var where = scope.sql() + conditions(filter, params);
        long total = jdbc.sql("select count(*)" + FROM + where)
                .params(params)
                .query(Long.class)
                .single();
        var orders = page.orderBy(SORTS, "case when r.open_key is null then 1 else 0 end", "r.received_on desc");
        orders.add("r.id");
        var rows = jdbc.sql("select r.*, p.number, p.title, " + DUE + " as step_due_on" + FROM + where + " order by "
                        + String.join(", ", orders) + " offset :offset rows fetch next :limit rows only")
                .params(params)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, i) -> row(rs))
                .list();
        return new PageSlice<>(rows, total);
    }

    private String conditions(ReviewFilter filter, Map<String, Object> params) {
        var all = new ArrayList<String>(List.of(""));
        if (filter.show() != null) {
            all.add(shown(filter, params));
        }
        if (filter.level() != null) {
            params.put("level", filter.level().name());
            all.add("r.review_level = :level");
        }
        if (filter.organ() != null) {
            params.put("organ", filter.organ());
            all.add("r.organ = :organ");
        }
        if (filter.result() != null) {
            params.put("result", filter.result().name());
            all.add("r.result = :result and r.opinion_number is not null");
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            params.put("like", like(filter.text()));
            all.add("(lower(p.number) like :like escape '!' or lower(p.title) like :like escape '!'"
                    + " or lower(r.disputed_number) like :like escape '!'"
                    + " or lower(r.opinion_number) like :like escape '!')");
        }
        return String.join(" and ", all);
    }

    private String shown(ReviewFilter filter, Map<String, Object> params) {
        return switch (filter.show()) {
            case OPEN -> "r.open_key is not null";
            case AWAITING_ANSWER -> "r.state = 'AWAITING_ANSWER'";
            case ENDED -> "r.open_key is null";
            case OVERDUE -> {
                params.put("today", Days.today(clock));
                yield "r.open_key is not null and " + DUE + " < :today";
            }
        };
    }

    private static String like(String text) {
        var escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }

    private static ReviewRow row(ResultSet rs) throws SQLException {
        var issued = rs.getString("opinion_number");
        return new ReviewRow(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                rs.getString("title"),
                ReviewLevel.valueOf(rs.getString("review_level")),
                ReviewState.valueOf(rs.getString("state")),
                ReviewWay.valueOf(rs.getString("way")),
                rs.getString("organ"),
                rs.getString("disputed_number"),
                rs.getString("disputed_organ"),
                rs.getObject("received_on", LocalDate.class),
                rs.getBoolean("in_time"),
                rs.getObject("step_due_on", LocalDate.class),
                issued == null ? null : ReviewResult.valueOf(rs.getString("result")),
                issued);
    }
}
