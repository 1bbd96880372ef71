package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pasted requests, and marks of what two texts share. */
class DeskTextTest {

    @Test
    void aNumberedTextBecomesAsManyRequests() {
        assertThat(RequestText.split("1.补发工资2.补缴2.5个月社保；3、出具离职证明")).containsExactly("补发工资", "补缴2.5个月社保", "出具离职证明");
        assertThat(RequestText.split("一、修好路灯。\n二、清理垃圾。")).containsExactly("修好路灯。", "清理垃圾。");
        assertThat(RequestText.split("（1）停止施工（2）恢复原状")).containsExactly("停止施工", "恢复原状");
    }

    @Test
    void numbersInsideASentenceDoNotSplitIt() {
        assertThat(RequestText.split("补发2025年3月至5月工资1.2万元")).containsExactly("补发2025年3月至5月工资1.2万元");
        assertThat(RequestText.split("2025.3.1起停水，请恢复")).containsExactly("2025.3.1起停水，请恢复");
        assertThat(RequestText.split("  \n ")).isEmpty();
    }

    @Test
    void sharedRunsAreMarkedAndNothingIsLost() {
        var text = "二次供水水箱没有清洗，物业公司不管。";
        var parts = AlikeParts.of(text, "小区的二次供水水箱多年未清洗");
        assertThat(parts.stream().map(AlikeParts.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(parts.get(0)).isEqualTo(new AlikeParts.Part("二次供水水箱", true));
        assertThat(parts.subList(1, parts.size())).noneMatch(AlikeParts.Part::alike);
    }

    @Test
    void textsWithNothingInCommonHaveNoMarks() {
        assertThat(AlikeParts.of("路灯不亮", "拖欠工资")).containsExactly(new AlikeParts.Part("路灯不亮", false));
        assertThat(AlikeParts.of("", "拖欠工资")).isEmpty();
    }
}
