package org.sanji.oversight;

import java.time.LocalDate;

/**
 * The written reply of an organ that has no part in the case, as its letter says.
 *
 * @param repliedOn date of the letter
 * @param letterNumber its 文号
 */
public record OutsideReply(Boolean adopted, String text, LocalDate repliedOn, String letterNumber) {}
