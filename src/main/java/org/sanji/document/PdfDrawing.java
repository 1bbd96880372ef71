package org.sanji.document;

/** Draws tables and reports that are no papers of a petition. */
public interface PdfDrawing {

    /**
     * @param xhtml a whole page, well-formed; fonts by the families of {@code papers.css}: 仿宋, 小标宋, 黑体, 楷体, 宋体. Nothing
     *     outside the text is fetched
     */
    byte[] draw(String xhtml);
}
