package org.sanji.petition;

import java.time.LocalDate;

/** 当日登记簿: what was registered on a day, for the hall's own control and for the file. */
public interface DayRegister {

    /**
     * All registrations of that day. Accusations are neither among them nor in any total (Arts 30, 46); what was imported
     * from before the system is left out. By receptionists, triage officers, supervisors and statisticians.
     */
    RegisterDay of(LocalDate day);
}
