/**
 * Which days and hours count as work, and working time reckoned in both directions. Start at
 * {@link io.github.ozonexpiry.calendar.WorkingCalendar#in}: a {@link io.github.ozonexpiry.calendar.CalendarBuilder} puts
 * {@link io.github.ozonexpiry.calendar.WeeklyHours}, exceptions and, when asked, a country's
 * {@link io.github.ozonexpiry.calendar.ProductionCalendar} together.
 */
@NullMarked
package io.github.ozonexpiry.calendar;

import org.jspecify.annotations.NullMarked;
