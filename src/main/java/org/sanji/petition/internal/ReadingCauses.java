package org.sanji.petition.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.deadline.HouseRules;
import org.sanji.organization.Leaders;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionState;
import org.sanji.petition.ReadingCause;
import org.springframework.stereotype.Component;

/** Why a petition lies before a leader, as conditions on table {@code petition p}. */
@Component
class ReadingCauses {

    private static final String OPEN = Arrays.stream(PetitionState.values())
            .filter(PetitionState::isOpen)
            .map(s -> "'" + s.name() + "'")
            .collect(Collectors.joining(", ", "p.state in (", ")"));

    private final Leaders leaders;
    private final HouseRules house;

    ReadingCauses(Leaders leaders, HouseRules house) {
        this.leaders = leaders;
        this.house = house;
    }

    /** The causes for these leaders (one, and those for whom this one stands in), with all parameters. */
    Sql of(List<String> names) {
        var params = new HashMap<String, Object>();
        params.put("large", house.jointPetitionLargePersons());
        params.put("leaders", names);
        var byLeader = new ArrayList<Map<ReadingCause, String>>();
        for (int i = 0; i < names.size(); i++) {
            byLeader.add(of(names.get(i), i, params));
        }
        return new Sql(names, byLeader, params);
    }

    private Map<ReadingCause, String> of(String leader, int i, Map<String, Object> params) {
        params.put("leader" + i, leader);
        var organs = leaders.organsOf(leader);
        var inCharge = "1 = 0";
        if (!organs.isEmpty()) {
            params.put("charge" + i, organs);
            inCharge = "p.lead_organ in (:charge" + i + ")";
        }
        var causes = new EnumMap<ReadingCause, String>(ReadingCause.class);
        causes.put(ReadingCause.URGENT, OPEN + " and p.urgent = true and (p.lead_organ is null or " + inCharge + ")");
        causes.put(ReadingCause.LEVEL3, OPEN + " and p.leader = :leader" + i + " and p.mediation_level = 'LEADERSHIP'");
        causes.put(ReadingCause.LARGE_JOINT, OPEN + " and p.persons_concerned >= :large and " + inCharge);
        causes.put(ReadingCause.SUPERIOR, OPEN + " and p.origin = '" + Origin.SUPERIOR_ASSIGNED + "' and " + inCharge);
        causes.put(
                ReadingCause.SENT,
                "exists (select 1 from reading_sent s where s.petition_id = p.id and s.leader = :leader" + i + ")");
        return causes;
    }

    /** Conditions for one question. */
    record Sql(List<String> names, List<Map<ReadingCause, String>> byLeader, Map<String, Object> params) {

        /** The cause holds for one of the leaders. */
        String holds(ReadingCause cause) {
            return byLeader.stream().map(c -> c.get(cause)).collect(Collectors.joining(") or (", "((", "))"));
        }

        /** Some cause holds that the leader has not read yet; of what was sent again, the last time counts. */
        String unread() {
            var any = new ArrayList<String>();
            for (int i = 0; i < byLeader.size(); i++) {
                var leader = ":leader" + i;
                byLeader.get(i).forEach((cause, holds) -> {
                    if (cause != ReadingCause.SENT) {
                        any.add(holds + " and not exists (select 1 from reading_mark m where m.petition_id = p.id"
                                + " and m.leader = " + leader + " and m.cause = '" + cause + "')");
                    }
                });
                any.add("exists (select 1 from reading_sent s where s.petition_id = p.id and s.leader = " + leader
                        + " and not exists (select 1 from reading_mark m where m.petition_id = p.id and m.leader = "
                        + leader + " and m.cause = 'SENT' and m.marked_at >= s.sent_at))");
            }
            return any.stream().collect(Collectors.joining(") or (", "((", "))"));
        }

        static String marked(boolean keptOnly) {
            return "exists (select 1 from reading_mark m where m.petition_id = p.id and m.leader in (:leaders)"
                    + (keptOnly ? " and m.kept = true)" : ")");
        }
    }
}
