package org.sanji.organization.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanji.common.ConfigFiles;
import org.sanji.common.NotFoundException;
import org.sanji.common.OrganNames;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;

/** The organs of {@code organs.yml}, in memory. */
final class OrganTable implements Organs, OrganNames {

    private static final Set<Organ.Kind> CAN_LEAD = Set.of(Organ.Kind.DEPARTMENT, Organ.Kind.TOWNSHIP);

    private final Map<String, Organ> byCode = new LinkedHashMap<>();

    OrganTable(List<Organ> organs) {
        organs.forEach(o -> byCode.put(o.code(), o));
    }

    static OrganTable load(ConfigFiles files) {
        return new OrganTable(OrganFile.load(files));
    }

    @Override
    public List<Organ> all() {
        return List.copyOf(byCode.values());
    }

    @Override
    public Optional<Organ> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Organ byCode(String code) {
        return find(code).orElseThrow(() -> new NotFoundException("organ " + code));
    }

    @Override
    public List<Organ> residents() {
        return all().stream().filter(Organ::resident).toList();
    }

    @Override
    public List<Organ> townships() {
        return all().stream().filter(o -> o.kind() == Organ.Kind.TOWNSHIP).toList();
    }

    @Override
    public List<Organ> assignable() {
        return all().stream()
                .filter(o -> o.hasAccounts() && CAN_LEAD.contains(o.kind()))
                .toList();
    }

    @Override
    public Optional<Organ> reviewOrganOf(String code) {
        return find(code).map(Organ::reviewOrgan).flatMap(this::find);
    }

    @Override
    public String nameOf(String code) {
        return code == null ? "" : find(code).map(Organ::name).orElse(code);
    }
}
