using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>An article with what a person expects of its reading.</summary>
/// <param name="Article">The page as captured: the file without its front matter and without its marks.</param>
/// <param name="LinesAbove">Lines of front matter, so that a fault is named by the line that an editor sees.</param>
public sealed record AnnotatedArticle(Article Article, Expectation Expected, int LinesAbove)
{
    /// <summary>The line of the file, counted from 1, on which a place of the captured text stands.</summary>
    public int LineOf(int offset) => LinesAbove + Article.Text.AsSpan(0, offset).Count('\n') + 1;
}
