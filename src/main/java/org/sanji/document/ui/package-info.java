/** Parts for the pages of other modules: uploading, reading scans, the files of a petition, signed scans. */
@NamedInterface("ui")
package org.sanji.document.ui;

import org.springframework.modulith.NamedInterface;
