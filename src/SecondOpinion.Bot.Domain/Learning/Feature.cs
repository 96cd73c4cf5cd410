namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>Something a text has: a word, a run of letters, a sign. Features of one group are weighed together, so that many letters do not drown few words.</summary>
/// <param name="Hash">A mixed <see cref="FeatureHash"/>.</param>
/// <param name="Group">0 to <see cref="FeatureBag.Groups"/> - 1.</param>
/// <param name="Start">Where in the folded text it stands, for whoever asks why.</param>
internal readonly record struct Feature(uint Hash, byte Group, int Start, int Length);
