using AngleSharp.Dom;

namespace QatarUsDialogue.Web.Captures.Lines;

/// <summary>What stands on one line of a page: a paragraph, a heading, a button, a link of a menu.</summary>
/// <param name="Text">With single spaces, and none around it.</param>
/// <param name="Block">The innermost element that makes a line of its own.</param>
/// <param name="Linked">How many of its letters are links.</param>
/// <param name="IsPost">True for a post of a social network that the article embeds.</param>
internal sealed record PageLine(string Text, IElement Block, int Linked, bool IsPost = false)
{
    private const int ShortestParagraph = 12;
    private const int ShortestSentence = 5;

    public int Words { get; } = Text.Count(c => c == ' ') + 1;

    public bool EndsSentence => Text.TrimEnd('"', '\'', '»', '”', ')', ']', ' ') is [.., '.' or '!' or '?' or '…' or '؟'];

    /// <summary>Most of it leads elsewhere, and it is no sentence of the article.</summary>
    public bool IsLink => Linked * 5 >= Text.Length * 3 && !(EndsSentence && Words > ShortestSentence) && !IsPost;

    /// <summary>Long enough, or a sentence: something an article is made of.</summary>
    public bool IsProse => !IsLink && !IsPost && (Words >= ShortestParagraph || (EndsSentence && Words > ShortestSentence));

    /// <summary>Its block and all that the block stands in.</summary>
    public IEnumerable<IElement> Within()
    {
        for (var element = Block; element is not null; element = element.ParentElement)
        {
            yield return element;
        }
    }

    public bool IsIn(IElement element) => Within().Contains(element);
}
