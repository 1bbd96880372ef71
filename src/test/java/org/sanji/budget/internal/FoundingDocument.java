package org.sanji.budget.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The second part of the founding document, copied as it reads: one line per cell, an empty line per blank cell. Read
 * cell by cell here, by another way than the file that the application reads.
 */
final class FoundingDocument {

    static final String UNIT = "205002顺平县信访局";

    /**
     * A table of the document, every cell as written.
     *
     * @param plan the four cells of 3月底, 6月底, 10月底, 12月底
     * @param indicators six cells each
     */
    record Table(
            String code,
            String name,
            String total,
            String fiscal,
            String other,
            String purpose,
            List<String> plan,
            List<String> goals,
            List<List<String>> indicators) {}

    private static final int INDICATOR_CELLS = 6;

    private FoundingDocument() {}

    static List<Table> tables() {
        return List.of(table(MEETING), table(RUNNING), table(RENT), table(STABILITY));
    }

    private static Table table(String text) {
        var cells = text.lines().toList();
        int plan = cells.indexOf("12月底") + 1;
        int goals = cells.indexOf("绩效目标");
        int heads = cells.indexOf("一级指标");
        var indicators = new ArrayList<List<String>>();
        for (int i = heads + INDICATOR_CELLS; i < cells.size(); i += INDICATOR_CELLS) {
            indicators.add(cells.subList(i, i + INDICATOR_CELLS));
        }
        return new Table(
                after(cells, "项目编码"),
                after(cells, "项目名称"),
                after(cells, "预算数"),
                after(cells, "其中：财政资金"),
                after(cells, "其他资金"),
                cells.get(cells.indexOf("其他资金") + 2),
                cells.subList(plan, goals),
                cells.subList(goals + 1, heads),
                indicators);
    }

    private static String after(List<String> cells, String head) {
        return cells.get(cells.indexOf(head) + 1);
    }

    private static final String HEADS =
            """
            一级指标
            二级指标
            三级指标
            绩效指标描述
            指标值
            指标值确定依据
            """;

    private static final String DATES =
            """
            资金支出计划（%）
            3月底
            6月底
            10月底
            12月底
            """;

    private static final String MEETING =
            """
            项目编码
            205-0103-JXN-SP0V
            项目名称
            保定市信访稳定现场会经费
            预算数
            80000.00
            其中：财政资金
            80000.00
            其他资金

            召开保定市信访稳定工作现场会
            """
                    + DATES
                    + """
            100.00



            绩效目标
            1、会议圆满完成。
            2、取得良好效果。
            """
                    + HEADS
                    + """
            产出指标
            时效指标
            交流学习信访工作经验
            推广信访稳定工作做法
            ≥90优
            工作方案
            效果指标
            社会效益指标
            社会稳定水平
            促进社会稳定，更好的为群众服务。
            ≥90优
            工作方案
            """;

    private static final String RUNNING =
            """
            项目编码
            205-0103-JXN-Y5W1
            项目名称
            群工中心运行经费
            预算数
            120000.00
            其中：财政资金
            120000.00
            其他资金

            群众工作中心运行
            """
                    + DATES
                    + """
            25.00
            50.00
            75.00
            100.00
            绩效目标
            1、继续保障我县群众工作中心良好运行。
            2、做好2020年我县信访工作。
            """
                    + HEADS
                    + """
            产出指标
            时效指标
            保障群工中心良好运行
            做好2020年我县信访工作
            ≥90优
            工作方案
            效果指标
            社会效益指标
            社会稳定水平
            群众工作中心的良好运行，维护社会和谐稳定
            ≥90优
            工作方案
            """;

    private static final String RENT =
            """
            项目编码
            205-0103-JXN-ACTW
            项目名称
            群工中心租赁费
            预算数
            170000.00
            其中：财政资金
            170000.00
            其他资金

            群众工作中心租赁。
            """
                    + DATES
                    + """

            100.00


            绩效目标
            1、为切实做好2020年我县信访维稳工作，有效维护我县信访稳定。
            2、为群工中心运行创造必备条件。
            """
                    + HEADS
                    + """
            产出指标
            成本指标
            为群工中心运行创造必要条件
            一次性支付给供销社租赁费
            ≥90优
            工作方案
            效果指标
            社会效益指标
            社会稳定水平
            有效维护我县信访工作进行
            ≥90优
            工作方案
            """;

    private static final String STABILITY =
            """
            项目编码
            205-0102-JXN-DF0V
            项目名称
            信访维稳经费
            预算数
            298400.00
            其中：财政资金
            298400.00
            其他资金

            为做好我县信访稳定工作，维护社会和谐稳定，2019年11月，顺平县信访局对2020年度的信访稳定工作进行了研究，决定继续强化领导接访，加强初信初访案件办理工作，增强疑难信访案件化解能力；健全排查网络，提高苗头隐患源头排查化解能力；建立大数据，为信访工作提供数据支持；在敏感时期和按照上级要求的时段，继续加大工作力度，成立值班工作领导小组进京信访值班，同时继续组成工作组到军人事务部进行涉军维稳值班，圆满完成敏感期间的信访维稳工作。
            """
                    + DATES
                    + """
            25.00
            50.00
            75.00
            100.00
            绩效目标
            1、继续强化领导接访，加强初信初访案件办理工作，增强疑难信访案件化解能力。
            2、圆满完成敏感期间的信访维稳工作。
            """
                    + HEADS
                    + """
            产出指标
            质量指标
            创造和谐稳定的社会环境
            做好信访工作
            ≥90优
            工作方案
            效果指标
            社会效益指标
            社会稳定水平
            通过派专人值班保障社会稳定
            ≥90优
            工作方案
            """;
}
