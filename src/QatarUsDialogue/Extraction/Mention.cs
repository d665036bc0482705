using QatarUsDialogue.Articles;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction;

/// <summary>Words of one sentence that an extractor understood.</summary>
/// <param name="Start">First token in the sentence.</param>
/// <param name="End">One behind the last token.</param>
/// <param name="Rule">Extractor and version, for example <c>dates@1</c>.</param>
public abstract record Mention(Sentence Sentence, int Start, int End, string Rule)
{
    public TextSpan Span => Sentence.SpanOf(Start, End);

    public bool Covers(Mention other) => Start <= other.Start && other.End <= End;
}
