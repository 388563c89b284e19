/**
 * Tables out of files that people bring: CSV however a spreadsheet saved it, or an Excel workbook. What a file is shows in its
 * content, never in its name; whatever cannot be read is refused with a sentence that says what to do. Technical only; knows
 * neither members nor what columns mean.
 *
 * <p>Its words: a <em>sheet</em> is a table with its header; a <em>workbook</em> is an Excel file; a <em>parcel</em> is the archive
 * that a workbook lies in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.sheets;
