package org.sanji.statistics.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sanji.petition.MediationLevel;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.FlowLine;
import org.sanji.statistics.RateQuery;

/** The ways through the levels as links between what stands one after the other; each link has the list of its cases. */
final class Flow {

    /** The beginning of all ways. */
    static final String REGISTERED = "REGISTERED";

    /**
     * @param from REGISTERED or a level
     * @param to a level or an outcome
     */
    record Link(String from, String to, long count, RateQuery query) {

        FigureTable.Mark mark() {
            return FigureTable.Mark.count(query, Cell.REGISTRATIONS, count);
        }
    }

    private record Between(String from, String to) {}

    private final RateQuery query;
    private final Map<Between, List<FlowLine>> links = new LinkedHashMap<>();

    private Flow(RateQuery query) {
        this.query = query;
    }

    static List<Link> links(RateQuery query, List<FlowLine> ways) {
        var flow = new Flow(query);
        ways.forEach(flow::add);
        return flow.links.entrySet().stream()
                .map(e -> flow.link(e.getKey(), e.getValue()))
                .toList();
    }

    private void add(FlowLine way) {
        var stops = new ArrayList<String>();
        stops.add(REGISTERED);
        boolean ended = !way.level().equals(Dimension.NONE);
        if (!way.start().equals(Dimension.NONE)) {
            int last = ended ? MediationLevel.valueOf(way.level()).ordinal() : -1;
            int first = MediationLevel.valueOf(way.start()).ordinal();
            for (int i = first; i <= Math.max(first, last); i++) {
                stops.add(MediationLevel.values()[i].name());
            }
        }
        stops.add(way.outcome());
        for (int i = 1; i < stops.size(); i++) {
            links.computeIfAbsent(new Between(stops.get(i - 1), stops.get(i)), b -> new ArrayList<>())
                    .add(way);
        }
    }

    private Link link(Between between, List<FlowLine> ways) {
        var narrowed = query.with(Dimension.START, all(ways.stream().map(FlowLine::start)))
                .with(Dimension.LEVEL, all(ways.stream().map(FlowLine::level)))
                .with(Dimension.OUTCOME, all(ways.stream().map(FlowLine::outcome)));
        return new Link(
                between.from(),
                between.to(),
                ways.stream().mapToLong(FlowLine::count).sum(),
                narrowed);
    }

    private static String all(java.util.stream.Stream<String> values) {
        return String.join(",", values.collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }
}
