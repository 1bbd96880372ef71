package org.sanji.petition;

import java.util.List;

/**
 * What lines of the register add up to; voided ones only in the last figure.
 *
 * @param petitions 件; of visits these are 批次
 * @param repeats 重件 among them
 * @param personsPresent 到访人次
 * @param personsConcerned 涉及人数
 * @param voided 作废
 */
public record RegisterTotal(int petitions, int repeats, int personsPresent, int personsConcerned, int voided) {

    static RegisterTotal of(List<RegisterLine> lines) {
        var standing = lines.stream().filter(l -> !l.voided()).toList();
        return new RegisterTotal(
                standing.size(),
                (int) standing.stream().filter(l -> l.repeatKind() != null).count(),
                standing.stream().mapToInt(RegisterLine::personsPresent).sum(),
                standing.stream().mapToInt(RegisterLine::personsConcerned).sum(),
                lines.size() - standing.size());
    }
}
