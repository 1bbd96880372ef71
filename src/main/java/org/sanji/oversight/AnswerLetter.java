package org.sanji.oversight;

import java.time.LocalDate;

/**
 * The letter in which an organ without accounts here answered an order.
 *
 * @param receivedOn day it arrived at the bureau: that day it is answered
 * @param number its 文号
 */
public record AnswerLetter(LocalDate receivedOn, String number) {}
