using Microsoft.Extensions.Primitives;

namespace QatarUsDialogue.Web.Serving;

/// <summary>An answer as it was made once, with the headers that went with it, in every coding that was asked for so far.</summary>
/// <param name="Tag">Its entity tag without the coding.</param>
/// <param name="Length">How many bytes it has when nothing is packed.</param>
public sealed record KeptAnswer(string Tag, int Length, KeyValuePair<string, StringValues>[] Headers)
{
    private readonly AnswerForm?[] _forms = new AnswerForm?[ContentCodings.Count];

    /// <summary>Whether it was sent again since the shelf last looked for room.</summary>
    public bool IsInUse { get; set; }

    /// <summary>What it takes of the shelf, in all its forms.</summary>
    public int Bytes { get; set; }

    /// <summary>Text is packed as the reader's program takes it; what is no text has only itself.</summary>
    public bool IsText { get; init; } = true;

    public ContentCoding CodingFor(HttpRequest request) =>
        IsText ? ContentCodings.Preferred(request.Headers.AcceptEncoding) : ContentCoding.Identity;

    public AnswerForm? Find(ContentCoding coding) => Volatile.Read(ref _forms[(int)coding]);

    public void Add(AnswerForm form) => Volatile.Write(ref _forms[(int)form.Coding], form);

    /// <summary>The answer in another coding, made from one that is there.</summary>
    public AnswerForm Make(ContentCoding coding)
    {
        var known = _forms.First(form => form is not null)!;
        var plain = Packing.Unpack(known.Bytes, known.Coding, Length);
        return new(coding, AnswerTag.In(coding, Tag), Packing.Pack(plain, coding));
    }
}
