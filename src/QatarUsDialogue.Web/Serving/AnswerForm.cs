namespace QatarUsDialogue.Web.Serving;

/// <summary>The bytes of a kept answer in one coding, with the entity tag that is theirs alone.</summary>
public sealed record AnswerForm(ContentCoding Coding, string EntityTag, byte[] Bytes);
