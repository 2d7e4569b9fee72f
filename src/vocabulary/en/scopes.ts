/** Words of headings that do not narrow what stands below them. */
export const genericHeadingWords = (
  'test tests testing result results summary executive status overview metric metrics quality readiness production ' +
  'report assessment validation verification checklist completed complete item items statistics statistic conclusion ' +
  'final key achievement achievements criteria overall code analysis findings finding detail details performance score ' +
  'scores current state system project deployment launch go no decision recommendation verdict success highlights ' +
  'numbers snapshot information info evidence coverage suite sign off signoff local ci health dashboard at a glance tl ' +
  'dr execution executed outcome appendix closing introduction background statement section remark general main end short word thought ' +
  'brief update note measurement recap wrap data figure output log full quick fact bottom line release ready audit qa phase bench benchmark and the of for what is how we our by'
).split(' ')

/** Words that carry nothing of a name. */
export const emptyWords = (
  'a an the of in on for to is are was were be been being with and or by at as from this that these those our your its it all any ' +
  'per via has have had current currently now new only just about approx total number count value result results status ' +
  'metric metrics measured actual achieved achieve observed stated reported level rate state overall up than show shows ' +
  'demonstrate average avg'
).split(' ')
