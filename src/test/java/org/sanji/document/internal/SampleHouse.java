package org.sanji.document.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.organization.Organ;
import org.sanji.organization.Organ.Kind;
import org.sanji.organization.Organs;

/** A few organs, without the application. */
final class SampleHouse implements Organs {

    private static final List<Organ> ORGANS = List.of(
            new Organ(BUREAU, "信访局", "信访局", Kind.BUREAU, false, true, "XZF", "0000-00000101"),
            new Organ("RSJ", "人力资源和社会保障局", "人社局", Kind.DEPARTMENT, true, true, "XZF", "0000-00000104"),
            new Organ("GAJ", "公安局", "公安局", Kind.DEPARTMENT, true, true, "XZF"),
            new Organ("TXW", "共青团县委员会", "团县委", Kind.DEPARTMENT, false, true, "XZF"),
            new Organ("SCJGJ", "市场监督管理局", "市场监管局", Kind.DEPARTMENT, true, true, "XZF"),
            new Organ("JWJW", "县纪委监委", "纪委监委", Kind.DISCIPLINE, false, false, null),
            new Organ("XZF", "县人民政府", "县政府", Kind.GOVERNMENT, false, true, "SHIZF"),
            new Organ("SHIZF", "市人民政府", "市政府", Kind.SUPERIOR, false, false, null));

    @Override
    public List<Organ> all() {
        return ORGANS;
    }

    @Override
    public Optional<Organ> find(String code) {
        return ORGANS.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    @Override
    public Organ byCode(String code) {
        return find(code).orElseThrow();
    }

    @Override
    public List<Organ> residents() {
        return List.of();
    }

    @Override
    public List<Organ> townships() {
        return List.of();
    }

    @Override
    public List<Organ> assignable() {
        return ORGANS;
    }

    @Override
    public Optional<Organ> reviewOrganOf(String code) {
        return find(code).map(Organ::reviewOrgan).flatMap(this::find);
    }

    @Override
    public String nameOf(String code) {
        return find(code).map(Organ::name).orElse(code);
    }
}
